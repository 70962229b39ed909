import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { autostartFile } from '../../src/main/adapters/autostart';
import { defaultSettings } from '../../src/shared/settings/schema';

vi.mock('electron', () => ({
  globalShortcut: { register: (chord: string) => chord !== 'Ctrl+Alt+J', unregister: () => {} },
}));
const { createReach, followLink } = await import('../../src/main/reach');

interface Doing {
  readonly session?: boolean;
  /** The stage is open, be it with a summary. */
  readonly stage?: boolean;
  /** Questions are on the page of the window. */
  readonly asked?: boolean;
}

function aDesk({ session = false, stage = session, asked = false }: Doing = {}) {
  const log: string[] = [];
  const lines = new Set<string>();
  return {
    log,
    lines,
    snapshot: () => ({ session: session ? {} : null }),
    tell: (line: string) => lines.add(line),
    untell: (line: string) => lines.delete(line),
    windows: {
      openMain: (part?: string) => log.push(`open ${part ?? ''}`),
      focusStage: () => log.push('stage'),
      hasStage: () => stage,
      keepsPage: () => asked,
    },
  };
}

describe('a link that somebody opened', () => {
  it('opens the page it names, and starts nothing', () => {
    const desk = aDesk();

    followLink('knead://press/finger-ring?side=right&minutes=3', desk);

    expect(desk.log).toEqual(['open relief/finger-ring/right/3']);
  });

  it.each([
    ['a press that runs', { session: true }],
    ['the summary after one', { stage: true }],
    ['a press, where questions stand in the window as well', { session: true, asked: true }],
  ])('brings %s to the front instead, and says that it was left', (_, doing) => {
    const desk = aDesk(doing);

    followLink('knead://pause/30m', desk);

    expect(desk.log).toEqual(['stage']);
    expect([...desk.lines]).toEqual([expect.stringMatching(/was left\. Open it again/)]);
  });

  it('does not lead away from questions that have to be answered first', () => {
    const desk = aDesk({ asked: true });

    followLink('knead://legs', desk);

    expect(desk.log).toEqual(['open ']);
    expect([...desk.lines]).toEqual([expect.stringMatching(/was left/)]);
  });

  it('that is followed takes the line about the one before away', () => {
    const desk = aDesk({ asked: true });
    followLink('knead://legs', desk);
    const after = { ...desk, windows: { ...desk.windows, keepsPage: () => false } };

    followLink('knead://legs', after);

    expect(desk.log).toEqual(['open ', 'open legs']);
    expect([...desk.lines]).toEqual([]);
  });

  it('is said to be unknown where it is, without a word of what it said', () => {
    const desk = aDesk();

    followLink('knead://quit/secret-words', desk);

    expect(desk.log).toEqual(['open ']);
    expect([...desk.lines]).toEqual([expect.stringMatching(/^A link asked/)]);
    expect([...desk.lines].join()).not.toMatch(/quit|secret/);
  });

  it('takes no press from the screen where it is unknown', () => {
    const desk = aDesk({ session: true });

    followLink('knead://quit', desk);

    expect(desk.log).toEqual(['stage']);
  });
});

describe.runIf(process.platform === 'linux')('what the system keeps of Knead, at a start', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const nothing = () => {};
  /** A system with a home of its own, and what was not taken up at each start with these settings. */
  function aSystem(changes: Partial<ReturnType<typeof defaultSettings>>) {
    const home = mkdtempSync(join(tmpdir(), 'knead-home-'));
    vi.stubEnv('XDG_CONFIG_HOME', home);
    const acts = { 'prompt.chord': nothing, 'press.chord': nothing, 'pause.chord': nothing };
    const start = () =>
      createReach({ getPath: () => home } as never, acts).begin({
        ...defaultSettings(),
        ...changes,
      });
    return { start, entry: autostartFile({ env: { XDG_CONFIG_HOME: home }, home }) };
  }

  it('is all taken up where nothing stands against it', () => {
    const { start, entry } = aSystem({ startAtLogin: true, 'press.chord': 'Ctrl+Alt+B' });

    expect(start()).toEqual([]);
    expect(existsSync(entry)).toBe(true);
  });

  it('tells which chord could not be had, and why', () => {
    const { start } = aSystem({ 'press.chord': 'Alt+B', 'pause.chord': 'Ctrl+Alt+J' });

    expect(start()).toEqual([
      {
        key: 'press.chord',
        line: expect.stringMatching(/^Alt\+B means something in most programs/),
      },
      { key: 'pause.chord', line: expect.stringMatching(/Ctrl\+Alt\+J is taken/) },
    ]);
  });

  it('tells that the person has taken its entry out of the list of what starts at login', () => {
    const { start, entry } = aSystem({ startAtLogin: true });
    start();
    rmSync(entry);

    expect(start()).toEqual([{ key: 'startAtLogin', line: null }]);
    expect(existsSync(entry)).toBe(false);
  });
});

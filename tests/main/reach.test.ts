import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ globalShortcut: {} }));
const { followLink } = await import('../../src/main/reach');

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

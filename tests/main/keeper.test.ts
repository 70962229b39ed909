import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../src/main/adapters/files';
import { Keeper } from '../../src/main/keeper';
import { toStored } from '../../src/shared/app/persist';
import { initialState } from '../../src/shared/app/state';
import { MOST_WAITING } from '../../src/shared/history/backlog';
import type { PromptRecord } from '../../src/shared/history/record';
import { defaultSettings } from '../../src/shared/settings/schema';
import { minutes } from '../../src/shared/time';

const now = { wallAt: Date.UTC(2026, 10, 23, 9), offsetMinutes: 60 };
let folder: string;
let log: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-keeper-'));
  log = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const failing = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

/** A disk that opens nothing while it is broken. */
function aDisk(code: string) {
  const disk = { broken: true };
  const open: Disk['open'] = (path, flags) => {
    if (disk.broken) throw failing(code);
    return realDisk.open(path, flags);
  };
  return { disk, layer: { ...realDisk, open } };
}

const aKeeper = (disk: Disk = realDisk) =>
  new Keeper({
    folder,
    openSettings: () => ({ store: {} }),
    now,
    log: (line) => log.push(line),
    disk,
  });

const prompt = (minute: number): PromptRecord => ({
  kind: 'press',
  at: now.wallAt + minutes(minute),
  offsetMinutes: 60,
  outcome: 'taken',
  reason: null,
});

const historyTimes = () =>
  readdirSync(at('history')).flatMap((machine) =>
    readFileSync(at(`history/${machine}/2026-11.ndjson`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line).t - now.wallAt / 1_000) / 60),
  );

describe('a disk that takes nothing', () => {
  it.each([
    ['ENOSPC', 'The disk is full: free some space'],
    ['EROFS', 'Knead may not write in'],
    ['EIO', 'EIO: refused'],
  ])('with %s is told once, in words that say what to do', (code, words) => {
    const keeper = aKeeper(aDisk(code).layer);

    keeper.record({ type: 'record-prompt', record: prompt(0) });
    keeper.save({ a: 1 }, now);
    keeper.record({ type: 'record-prompt', record: prompt(1) });
    keeper.save({ a: 2 }, now);

    expect(keeper.notices).toEqual([expect.stringContaining(words)]);
    expect(log).toHaveLength(1);
  });

  it('gets what waited in order once it works, and the line goes', () => {
    const { disk, layer } = aDisk('ENOSPC');
    const keeper = aKeeper(layer);
    for (const minute of [0, 1, 2])
      keeper.record({ type: 'record-prompt', record: prompt(minute) });

    disk.broken = false;
    keeper.save({ a: 1 }, now);
    keeper.record({ type: 'record-prompt', record: prompt(3) });

    expect(historyTimes()).toEqual([0, 1, 2, 3]);
    expect(readFileSync(at('state.json'), 'utf8')).toBe('{"a":1}');
    expect(keeper.notices).toEqual([]);
  });

  it('costs only what is older than a day of records, and says so', () => {
    const { disk, layer } = aDisk('EACCES');
    const keeper = aKeeper(layer);
    for (let minute = 0; minute < MOST_WAITING + 2; minute += 1)
      keeper.record({ type: 'record-prompt', record: prompt(minute) });

    disk.broken = false;
    keeper.save({}, now);

    expect(historyTimes()).toHaveLength(MOST_WAITING);
    expect(historyTimes()[0]).toBe(2);
    expect(keeper.notices).toEqual([expect.stringContaining('are lost')]);
  });
});

describe('the disk is waited for', () => {
  it('once a minute of work, and after what a person did', () => {
    const waits = { history: 0, state: 0 };
    const keeper = aKeeper({
      ...realDisk,
      syncData: () => {
        waits.history += 1;
      },
      sync: () => {
        waits.state += 1;
      },
    });

    keeper.record({ type: 'record-prompt', record: prompt(0) });
    keeper.save({ minute: 1 }, now, false);
    expect(waits).toEqual({ history: 1, state: 0 });

    keeper.save({ minute: 1 }, now, true);
    expect(waits).toEqual({ history: 1, state: 1 });
  });
});

describe('state.json and machine-id', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const good = () => JSON.stringify(toStored(initialState(now, defaultSettings()), now));

  it.each([
    ['empty', ''],
    ['cut off', '{"v":1,"sav'],
    ['full of NUL bytes', '\0'.repeat(4_096)],
    ['a number', '7'],
    ['a list', '[]'],
    ['nested deeply', deep],
    ['of another program', '{"window":{"width":800},"__proto__":{"state":1}}'],
    ['of another version', '{"v":2,"savedAt":0,"state":{}}'],
    ['2 MB long', JSON.stringify({ v: 1, padding: 'x'.repeat(2 << 20) })],
  ])('that is %s is kept aside and nothing breaks', (_name, text) => {
    writeFileSync(at('state.json'), text);
    writeFileSync(at('machine-id'), text);

    const keeper = aKeeper();
    const { state } = keeper.loadState(now);
    keeper.save(toStored(state, now), now);

    expect(state).toEqual(initialState(now, defaultSettings()));
    const kept = readdirSync(folder).filter((name) => name.startsWith('state.unreadable-'));
    expect(kept.map((name) => readFileSync(at(name), 'utf8'))).toEqual([text]);
    expect(keeper.notices).toHaveLength(2);
    expect(({} as { state?: unknown }).state).toBeUndefined();
  });

  it('that is a folder is kept aside too', () => {
    mkdirSync(at('state.json'));
    writeFileSync(at('state.json/inside'), 'precious');

    const keeper = aKeeper();
    const { state } = keeper.loadState(now);
    keeper.save(toStored(state, now), now);

    const [kept = ''] = readdirSync(folder).filter((name) => name.startsWith('state.unreadable-'));
    expect(readFileSync(at(`${kept}/inside`), 'utf8')).toBe('precious');
    expect(readFileSync(at('state.json'), 'utf8')).toBe(good());
  });

  it('that is a link stays one, and what it leads to is written', () => {
    writeFileSync(at('elsewhere.json'), good());
    symlinkSync(at('elsewhere.json'), at('state.json'));

    const keeper = aKeeper();
    keeper.loadState(now);
    keeper.save({ changed: true }, now);

    expect(readFileSync(at('elsewhere.json'), 'utf8')).toBe('{"changed":true}');
  });
});

describe('the log', () => {
  it('holds nothing of a settings file that is broken in the midst of a change', () => {
    const keeper = new Keeper({
      folder,
      openSettings: () => ({
        get store(): Record<string, unknown> {
          return JSON.parse('{"a":sore-thumb}'); // as the store reads what somebody is just saving
        },
      }),
      now,
      log: (line) => log.push(line),
    });

    keeper.setSetting('strict', true, now);

    expect(keeper.settings.strict).toBe(true);
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('its text makes no sense');
    expect([...log, ...keeper.notices].join()).not.toContain('sore');
  });
});

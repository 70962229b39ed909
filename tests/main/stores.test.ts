import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../src/main/adapters/files';
import { HistoryStore } from '../../src/main/adapters/history-store';
import { machineId } from '../../src/main/adapters/machine-id';
import { loadSettings } from '../../src/main/adapters/settings-store';
import { StateStore } from '../../src/main/adapters/state-store';
import { defaultSettings } from '../../src/shared/settings/schema';

const november = Date.UTC(2026, 10, 23);
const december = Date.UTC(2026, 11, 1);
const stamp = '2026-11-23T09:00:00.000Z';

let folder: string;
const at = (name: string) => join(folder, name);
const mode = (path: string) => statSync(path).mode & 0o777;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-stores-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('settings', () => {
  const load = () => loadSettings(at('settings.json'), stamp);

  it('are the defaults where no file is', () => {
    expect(load()).toMatchObject({ settings: defaultSettings(), notices: [] });
  });

  it('are read nested, as electron-store writes them, and flat, as people write them', () => {
    writeFileSync(at('settings.json'), '{"press":{"restSeconds":5},"micro.enabled":false}');

    expect(load().settings).toMatchObject({ 'press.restSeconds': 5, 'micro.enabled': false });
  });

  it('lose one bad field, not the rest, and say which', () => {
    writeFileSync(
      at('settings.json'),
      '{"press":{"everyLoadMinutes":"often","restSeconds":300},"look":{"theme":"pink"}}',
    );

    const { settings, notices } = load();

    expect(settings).toMatchObject({
      'press.everyLoadMinutes': 60,
      'press.restSeconds': 300,
      'look.theme': 'system',
    });
    expect(notices).toEqual([
      'Setting press.everyLoadMinutes must be a number from 0.05 to 180 (load-min); using 60 until it is mended.',
      'Setting look.theme must be one of system, light, dark, contrast; using "system" until it is mended.',
    ]);
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"press":{"restSec'],
    ['full of NUL bytes', '\0\0\0\0'],
    ['a list', '[1,2]'],
  ])('keep a file that is %s, and start from the defaults', (_name, text) => {
    writeFileSync(at('settings.json'), text);

    const { settings, notices } = load();

    const kept = 'settings.unreadable-2026-11-23T09-00-00-000Z.json';
    expect(settings).toEqual(defaultSettings());
    expect(readFileSync(at(kept), 'utf8')).toBe(text);
    expect(notices).toEqual([expect.stringContaining(kept)]);
  });

  it('take a preset’s numbers where the person gave none', () => {
    writeFileSync(at('settings.json'), '{"preset":"sore","micro":{"everyLoadMinutes":12}}');

    expect(load().settings).toMatchObject({
      'press.everyLoadMinutes': 45,
      'micro.everyLoadMinutes': 12,
    });
  });
});

describe('state', () => {
  it('comes back as it was written, readable by this person only', () => {
    const store = new StateStore(at('state.json'));

    store.write({ dose: 1.5 });

    expect(store.read(stamp)).toEqual({ found: 'value', value: { dose: 1.5 } });
    expect(mode(at('state.json'))).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('is nothing at the first start', () => {
    expect(new StateStore(at('state.json')).read(stamp)).toEqual({ found: 'nothing' });
  });

  it('keeps a file it cannot read', () => {
    writeFileSync(at('state.json'), '{"dose":');

    const read = new StateStore(at('state.json')).read(stamp);

    expect(read).toMatchObject({ found: 'unreadable', notice: expect.stringContaining('rebuilt') });
    expect(readdirSync(folder)).toEqual(['state.unreadable-2026-11-23T09-00-00-000Z.json']);
  });
});

describe('history', () => {
  const told: string[] = [];
  const newStore = (disk: Disk = realDisk) => {
    const machine = { id: 'abcd1234', notice: null, keep: () => {} };
    const tell = (notice: string) => void told.push(notice);
    return new HistoryStore({ folder: at('history'), machine, stamp, tell, disk });
  };
  const append = (store: HistoryStore, when: number, ...texts: readonly string[]) =>
    store.append(texts.map((text) => ({ at: when, text })));
  const month = (name: string) => readFileSync(join(folder, 'history/abcd1234', name), 'utf8');

  /** Takes so many bytes, the last of them half a line, and then no more. */
  const diskWithRoomFor = (room: { bytes: number }): Disk => ({
    ...realDisk,
    write: (file, bytes, offset) => {
      const part = bytes.subarray(offset, offset + Math.min(room.bytes, 3));
      if (part.length === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      room.bytes -= part.length;
      return realDisk.write(file, part, 0);
    },
  });

  it('appends lines to the month they belong to', () => {
    const store = newStore();

    append(store, november, 'one', 'two');
    expect(append(store, december, 'three')).toEqual({ written: 1, error: null });

    expect(month('2026-11.ndjson')).toBe('one\ntwo\n');
    expect(month('2026-12.ndjson')).toBe('three\n');
    expect(mode(join(folder, 'history/abcd1234/2026-11.ndjson'))).toBe(0o600);
    expect(mode(join(folder, 'history/abcd1234'))).toBe(0o700);
  });

  it('ends a line that a crash cut off before it writes the next', () => {
    append(newStore(), november, 'whole');
    appendFileSync(join(folder, 'history/abcd1234/2026-11.ndjson'), '["m",2');

    append(newStore(), november, 'next');

    expect(month('2026-11.ndjson')).toBe('whole\n["m",2\nnext\n');
  });

  it('takes back what a full disk took of lines, and writes them whole later', () => {
    const room = { bytes: 10 };
    const store = newStore(diskWithRoomFor(room));
    append(store, november, 'whole');

    const failed = append(store, november, 'ab', 'cut off');
    expect(failed).toMatchObject({ written: 0, error: { code: 'ENOSPC' } });
    expect(month('2026-11.ndjson')).toBe('whole\n');

    room.bytes = 100;
    append(store, november, 'ab', 'cut off');
    expect(month('2026-11.ndjson')).toBe('whole\nab\ncut off\n');
  });

  it('waits for the disk once for all lines of a month', () => {
    let waits = 0;
    const counting = {
      ...realDisk,
      syncData: () => {
        waits += 1;
      },
    };

    append(newStore(counting), november, 'one', 'two', 'three');

    expect(waits).toBe(1);
  });

  it('goes on in a new file when the history is deleted while it is open', () => {
    const store = newStore();
    append(store, november, 'before');
    rmSync(at('history'), { recursive: true });

    append(store, november, 'after');

    expect(month('2026-11.ndjson')).toBe('after\n');
  });

  it('moves away what lies where it belongs, and says so', () => {
    writeFileSync(at('history'), 'a file where a folder should be');

    append(newStore(), november, 'line');

    expect(month('2026-11.ndjson')).toBe('line\n');
    const kept = 'history.unreadable-2026-11-23T09-00-00-000Z';
    expect(readFileSync(at(kept), 'utf8')).toBe('a file where a folder should be');
    expect(told).toContainEqual(expect.stringContaining(kept));
  });

  it('reads the newest months, oldest line first, and those of this machine only', () => {
    const store = newStore();
    append(store, Date.UTC(2026, 8, 1), 'september');
    append(store, november, 'november');
    append(store, december, 'december');
    mkdirSync(at('history/ffff0000'));
    writeFileSync(at('history/ffff0000/2026-12.ndjson'), 'elsewhere\n');

    expect(store.readNewest(2)).toEqual(['november', 'december']);
  });

  it('says which month it could not read, and reads the others', () => {
    const store = newStore();
    append(store, november, 'november');
    mkdirSync(at('history/abcd1234/2026-12.ndjson'));

    expect(store.readNewest(2)).toEqual(['november']);
    expect(told).toContainEqual(expect.stringContaining('2026-12.ndjson'));
  });
});

describe('the name of the machine', () => {
  const read = () => machineId(at('machine-id'), at('history'), stamp);

  it('is random, and made once', () => {
    const first = read();
    first.keep();

    expect(first.id).toMatch(/^[0-9a-f]{8}$/);
    expect(read().id).toBe(first.id);
    expect(first.notice).toBeNull();
  });

  it('is that of the only history when its file is damaged, which is kept', () => {
    writeFileSync(at('machine-id'), '\0\0\0');
    mkdirSync(at('history/abcd1234'), { recursive: true });

    const { id, notice } = read();

    expect(id).toBe('abcd1234');
    expect(notice).toContain('machine-id.unreadable-');
  });

  it('is a new one beside the history of another machine', () => {
    mkdirSync(at('history/abcd1234'), { recursive: true });

    expect(read().id).not.toBe('abcd1234');
  });
});

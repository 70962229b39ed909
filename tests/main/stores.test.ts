import {
  appendFileSync,
  existsSync,
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
import { HistoryStore, machineId } from '../../src/main/adapters/history-store';
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
  const open = () => ({
    store: existsSync(at('settings.json'))
      ? JSON.parse(readFileSync(at('settings.json'), 'utf8'))
      : {},
  });
  const load = () => loadSettings(at('settings.json'), open, stamp);

  it('are the defaults where no file is', () => {
    expect(load()).toEqual({ settings: defaultSettings(), notices: [] });
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
  const newStore = () => new HistoryStore(at('history'), 'abcd1234');
  const month = (name: string) => readFileSync(join(folder, 'history/abcd1234', name), 'utf8');

  it('appends a line to the month it belongs to', () => {
    const store = newStore();

    store.append(november, 'one');
    store.append(november, 'two');
    store.append(december, 'three');

    expect(month('2026-11.ndjson')).toBe('one\ntwo\n');
    expect(month('2026-12.ndjson')).toBe('three\n');
    expect(mode(join(folder, 'history/abcd1234/2026-11.ndjson'))).toBe(0o600);
    expect(mode(join(folder, 'history/abcd1234'))).toBe(0o700);
  });

  it('ends a line that a crash cut off before it writes the next', () => {
    newStore().append(november, 'whole');
    appendFileSync(join(folder, 'history/abcd1234/2026-11.ndjson'), '["m",2');

    newStore().append(november, 'next');

    expect(month('2026-11.ndjson')).toBe('whole\n["m",2\nnext\n');
  });

  it('reads the newest months, oldest line first', () => {
    const store = newStore();
    store.append(Date.UTC(2026, 8, 1), 'september');
    store.append(november, 'november');
    store.append(december, 'december');

    expect(store.readNewest(2)).toEqual(['november', 'december']);
  });

  it('gives the machine a random name once', () => {
    const first = machineId(at('machine-id'));

    expect(first).toMatch(/^[0-9a-f]{8}$/);
    expect(machineId(at('machine-id'))).toBe(first);
  });
});

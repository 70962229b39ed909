import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keeper } from '../../src/main/keeper';
import type { Now } from '../../src/shared/time';

const now: Now = { wallAt: Date.UTC(2026, 10, 23, 9), offsetMinutes: 60 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-settings-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const path = () => join(folder, 'settings.json');
const file = () => JSON.parse(readFileSync(path(), 'utf8'));

/** On the store of the app, without its one line of Electron. */
const disk = { full: false };
const aKeeper = (broken = false) => {
  disk.full = broken;
  return new Keeper({
    folder,
    openSettings: () => {
      const store = new Conf<Record<string, unknown>>({
        cwd: folder,
        projectName: 'knead',
        configName: 'settings',
        configFileMode: 0o600,
      });
      if (!broken) return store;
      return {
        get store() {
          return store.store;
        },
        set store(value) {
          if (disk.full)
            throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
          store.store = value;
        },
      };
    },
    now,
    log: () => {},
  });
};

describe('a setting that is set', () => {
  it('counts at once and after a restart, in a file of this person only', () => {
    const keeper = aKeeper();

    keeper.setSetting('look.theme', 'dark', now);

    expect(keeper.settings['look.theme']).toBe('dark');
    expect(aKeeper().settings['look.theme']).toBe('dark');
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('leaves what this version does not know, and what somebody wrote meanwhile', () => {
    writeFileSync(path(), '{"later":{"thing":1},"look":{"sparkle":true}}');
    const keeper = aKeeper();
    writeFileSync(path(), '{"later":{"thing":2},"look":{"sparkle":true},"strict":true}');

    keeper.setSetting('look.textScale', 1.25, now);

    expect(file()).toMatchObject({
      later: { thing: 2 },
      look: { sparkle: true, textScale: 1.25 },
      strict: true,
    });
  });

  it('is refused in one line when it is not allowed, and then nothing is written', () => {
    writeFileSync(path(), '{"look":{"theme":"dark"}}');
    const keeper = aKeeper();

    expect(() => keeper.setSetting('look.theme', 'pink', now)).toThrow(
      'look.theme must be one of system, light, dark, contrast',
    );
    expect(keeper.settings['look.theme']).toBe('dark');
    expect(file().look).toEqual({ theme: 'dark' });
  });

  it('counts although the disk takes nothing, and says so once', () => {
    const keeper = aKeeper(true);

    keeper.setSetting('look.theme', 'dark', now);
    keeper.setSetting('look.textScale', 1.5, now);

    expect(keeper.settings).toMatchObject({ 'look.theme': 'dark', 'look.textScale': 1.5 });
    expect(keeper.notices).toEqual([
      'settings.json cannot be written (the disk is full). The change counts, and Knead tries again each minute.',
    ]);
  });

  it('is written once the disk takes it, into the file as it is then', () => {
    const keeper = aKeeper(true);
    keeper.setSetting('look.theme', 'dark', now);
    keeper.setSetting('look.theme', 'light', now);
    writeFileSync(path(), '{"strict":true}');

    disk.full = false;
    keeper.save({}, now);

    expect(file()).toMatchObject({ look: { theme: 'light' }, strict: true });
    expect(keeper.settings).toMatchObject({ 'look.theme': 'light', strict: true });
    expect(keeper.notices).toEqual([]);
  });

  it('keeps a file aside that became unreadable meanwhile', () => {
    const keeper = aKeeper();
    keeper.setSetting('look.theme', 'dark', now);
    writeFileSync(path(), '{"look":');

    keeper.setSetting('strict', true, now);

    expect(file()).toMatchObject({ look: { theme: 'dark' }, strict: true });
    expect(readdirSync(folder).filter((name) => name.includes('unreadable'))).toHaveLength(1);
  });
});

describe('a preset', () => {
  it('moves the numbers it governs, but not those set by hand', () => {
    const keeper = aKeeper();
    keeper.setSetting('micro.everyLoadMinutes', 12, now);

    keeper.setSetting('preset', 'sore', now);

    expect(keeper.settings).toMatchObject({
      'press.everyLoadMinutes': 45,
      'micro.everyLoadMinutes': 12,
      'daily.amberHours': 2,
      'daily.redHours': 3,
    });
  });
});

describe('a reset', () => {
  it('brings the default back, and can be taken back exactly', () => {
    writeFileSync(path(), '{"preset":"sore","micro":{"everyLoadMinutes":12},"later":1}');
    const keeper = aKeeper();
    const before = { settings: keeper.settings, file: file() };

    const kept = keeper.resetSettings(['preset', 'micro.everyLoadMinutes'], now);
    expect(keeper.settings).toMatchObject({ preset: 'balanced', 'micro.everyLoadMinutes': 15 });
    keeper.putBackSettings(kept, now);

    expect(keeper.settings).toEqual(before.settings);
    expect(file()).toMatchObject(before.file);
  });
});

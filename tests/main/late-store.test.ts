import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LateStore } from '../../src/main/adapters/late-store';
import type { KeyValueStore } from '../../src/main/adapters/settings-store';
import { Keeper } from '../../src/main/keeper';
import type { Now } from '../../src/shared/time';

const now: Now = { wallAt: Date.UTC(2026, 10, 23, 9), offsetMinutes: 60 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-late-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, 'settings.json');
const file = () => JSON.parse(readFileSync(path(), 'utf8'));

/** As electron-store does it: an empty store where no file is. */
const open = (): KeyValueStore => ({
  get store() {
    return existsSync(path()) ? file() : {};
  },
  set store(value) {
    writeFileSync(path(), JSON.stringify(value));
  },
});

function aKeeper(load = async () => open) {
  const log: string[] = [];
  const store = new LateStore(load, () => keeper.save({}, now));
  const keeper: Keeper = new Keeper({
    folder,
    openSettings: () => store.open(),
    now,
    log: (line) => log.push(line),
  });
  return { keeper, store, log };
}

describe('settings whose store is loaded late', () => {
  it('are read without it', () => {
    writeFileSync(path(), '{"look":{"theme":"dark"}}');

    const { keeper, store } = aKeeper();

    expect(keeper.settings['look.theme']).toBe('dark');
    expect(store.isLoading).toBe(false);
  });

  it('count at once, and are in the file when it is loaded', async () => {
    writeFileSync(path(), '{"later":{"thing":1}}');
    const { keeper, store } = aKeeper();

    keeper.setSetting('look.theme', 'dark', now);
    keeper.setSetting('strict', true, now);

    expect(keeper.settings).toMatchObject({ 'look.theme': 'dark', strict: true });
    expect(keeper.notices).toEqual([]); // to wait is no trouble
    expect(store.isLoading).toBe(true);
    await store.load();
    expect(store.isLoading).toBe(false);
    expect(file()).toEqual({ later: { thing: 1 }, look: { theme: 'dark' }, strict: true });
  });

  it('keep what somebody wrote while it was loading', async () => {
    const { keeper, store } = aKeeper();
    keeper.setSetting('strict', true, now);

    writeFileSync(path(), '{"micro":{"enabled":false}}');
    await store.load();

    expect(file()).toEqual({ micro: { enabled: false }, strict: true });
  });

  it('lose nothing when the file was damaged meanwhile', async () => {
    writeFileSync(path(), '{"later":1,"look":{"theme":"dark"}}');
    const { keeper, store } = aKeeper();
    writeFileSync(path(), 'no settings');

    keeper.setSetting('strict', true, now);
    await store.load();

    expect(file()).toEqual({ later: 1, look: { theme: 'dark' }, strict: true });
    expect(keeper.notices.join()).toContain('unreadable');
  });

  it('count and say why they are not kept where it cannot be loaded', async () => {
    const { keeper, store } = aKeeper(() => Promise.reject(new Error('no such chunk')));

    keeper.setSetting('strict', true, now);
    await store.load();

    expect(keeper.settings.strict).toBe(true);
    expect(keeper.notices.join()).toContain('no such chunk');
    expect(existsSync(path())).toBe(false);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/knead-app';
import { input } from '../support/x-input';

const out = fileURLToPath(new URL('../../out', import.meta.url));

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

test('a secret typed with the hook on is counted and in no file, and what is kept is this person’s only', async ({
  home,
}) => {
  const secret = 'xylophonequartz';
  await home.launch();

  input.type(secret);
  await expect.poll(async () => (await home.status()).today.keys).toBe(secret.length);
  input.moveTo(317, 431);
  input.click();
  await expect.poll(async () => (await home.status()).today.right.clicks).toBe(1);
  expect(statSync(join(home.folder, 'knead.sock')).mode & 0o777).toBe(0o600);
  await home.quit();

  expect(home.read('knead.log')).not.toMatch(/\b(317|431)\b|keys?\b|clicks?\b/);
  const files = filesUnder(home.folder);
  expect(files.length).toBeGreaterThan(3);
  const holders = files.filter((path) => {
    const text = readFileSync(path, 'latin1');
    return text.includes(secret) || text.includes([...secret].join(','));
  });
  expect(holders).toEqual([]);
  expect(home.historyText()).toContain('["m",');

  expect(statSync(home.folder).mode & 0o777).toBe(0o700);
  const ours = files.filter((path) => /state\.json|machine-id|ndjson|knead\.log/.test(path));
  expect(ours.length).toBeGreaterThanOrEqual(3);
  for (const path of ours) expect(statSync(path).mode & 0o777, path).toBe(0o600);
});

test('the built app looks at key codes in one file only', () => {
  const holders = filesUnder(out)
    .filter((path) => /\.(js|cjs)$/.test(path))
    .filter((path) => /keycode|rawcode|keychar/.test(readFileSync(path, 'utf8')));

  expect(holders).toEqual([join(out, 'main/input-hook.js')]);
});

test('each page has its own preload, which needs nothing but Electron', () => {
  const preloads = readdirSync(join(out, 'preload')).sort();

  expect(preloads).toEqual(['main.cjs', 'prompt.cjs', 'stage.cjs']);
  for (const name of preloads) {
    const text = readFileSync(join(out, 'preload', name), 'utf8');
    const required = [...text.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)].map((match) => match[1]);
    expect(new Set(required), name).toEqual(new Set(['electron']));
  }
});

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knowledgeEn } from '../../src/shared/knowledge/words-en';
import type { KneadHome } from '../support/knead-app';
import { expect, test } from '../support/knead-app';
import { workUntil } from '../support/x-input';

/** An arm break after three seconds of load, whose card waits for a pause of six. */
const soonDue = {
  micro: { enabled: false },
  press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
  prompt: { headsUp: false, pauseSeconds: 6, giveUpSeconds: 600 },
};

/** The kinds of Chromium's child processes below the app, as its command lines name them. */
function childKinds(home: KneadHome): readonly string[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((row) => row !== null)
    .map(([, pid, parent, args]) => ({ pid: Number(pid), parent: Number(parent), args }));
  const below = (parent: number): typeof rows =>
    rows.filter((row) => row.parent === parent).flatMap((row) => [row, ...below(row.pid)]);
  return below(home.app.process().pid as number)
    .map(({ args }) => /--type=([\w-]+)/.exec(args ?? '')?.[1])
    .filter((kind) => kind !== undefined && kind !== 'zygote') as readonly string[];
}

test('a break that waits for a pause has its card made ahead, and leaves nothing behind', async ({
  home,
}) => {
  home.settings(soonDue);
  await home.launch();
  expect(childKinds(home)).toEqual([]);
  const areShown = () =>
    home.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    );

  await workUntil(home, 'due');
  expect(await areShown()).toEqual([false]);
  expect(childKinds(home)).toEqual(['renderer']);
  const card = await home.page('prompt');
  await card.evaluate(() => Object.assign(window, { madeAhead: true }));

  await expect.poll(async () => (await home.status()).next.state).toBe('prompting');
  await expect(card.getByRole('button', { name: 'Start' })).toBeVisible();
  expect(await areShown()).toEqual([true]);
  expect(await card.evaluate(() => 'madeAhead' in window)).toBe(true);

  await home.knead('skip');
  await expect.poll(() => childKinds(home)).toEqual([]);

  await workUntil(home, 'due');
  expect(childKinds(home)).toEqual(['renderer']);
  await home.knead('pause');
  await expect.poll(() => childKinds(home)).toEqual([]);
});

test('a card whose page crashed while it waited comes up all the same', async ({ home }) => {
  home.settings(soonDue);
  await home.launch();
  await workUntil(home, 'due');
  const waiting = await home.page('prompt');

  await home.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => waiting.isClosed()).toBe(true);
  expect(childKinds(home)).toEqual([]);

  const card = await home.page('prompt');
  await expect(card.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('a card whose page draws nothing is gone after a second, and its break stays due', {
  tag: '@long',
}, async ({ home }) => {
  home.settings(soonDue);
  await home.launch();
  await workUntil(home, 'due');
  await home.page('prompt'); // made ahead, and not yet seen
  const page = await home.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.getOSProcessId(),
  );
  process.kill(page ?? 0, 'SIGSTOP');

  await expect
    .poll(() => home.prompts(), { timeout: 20_000 })
    .toEqual([expect.objectContaining({ outcome: 'ignored', reason: 'not-shown' })]);
  expect((await home.status()).next.state).toBe('due');
  const windows = () =>
    home.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(await windows()).toBe(0);
  await expect.poll(() => childKinds(home)).toEqual([]);
});

test('with no window open there is no process for pages, graphics or network', async ({ home }) => {
  home.settings({ session: { voice: false } });
  await home.launch();
  expect(childKinds(home)).toEqual([]);

  const opening = home.page('main');
  await home.startAgain();
  await (await opening).waitForLoadState();
  expect(childKinds(home)).toEqual(['renderer']);

  await home.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
  await expect.poll(() => childKinds(home)).toEqual([]);

  const stage = home.page('stage');
  await home.knead('press', '--side', 'left');
  await (await stage).waitForLoadState();
  expect(childKinds(home)).toEqual(['renderer']);
});

/** Every script below a folder of the build, as one text. */
function scriptsUnder(folder: string): string {
  const root = fileURLToPath(new URL(`../../out/${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|cjs)$/.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
}

/** The entry of main and what it imports before it runs, as one text; not what it asks for later. */
function scriptsAtStart(): string {
  const texts = new Map<string, string>();
  const read = (path: string): void => {
    if (texts.has(path)) return;
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    for (const [, to = ''] of text.matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
      read(join(dirname(path), to));
  };
  read(fileURLToPath(new URL('../../out/main/index.js', import.meta.url)));
  return [...texts.values()].join('\n');
}

/** Sentences that nothing but the knowledge says. */
function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return words.length >= 40 && !/["'`\n]/.test(words) ? [words] : [];
  return typeof words === 'object' && words !== null
    ? Object.values(words).flatMap(sentencesIn)
    : [];
}

test('main starts without a word of the knowledge; only pages carry it', () => {
  const sentences = sentencesIn(knowledgeEn);
  const carriedBy = (scripts: string) => {
    const isWhole = (sentence: string) =>
      ['"', "'", '`'].some((quote) => scripts.includes(`${quote}${sentence}${quote}`));
    return sentences.filter(isWhole);
  };

  expect(sentences.length).toBeGreaterThan(50);
  expect(carriedBy(scriptsUnder('renderer')).length).toBeGreaterThan(sentences.length * 0.9);
  expect(carriedBy(scriptsAtStart())).toEqual([]);
  expect(carriedBy(scriptsUnder('preload'))).toEqual([]);
});

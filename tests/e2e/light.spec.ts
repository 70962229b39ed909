import { execFileSync } from 'node:child_process';
import type { KneadHome } from '../support/knead-app';
import { expect, test } from '../support/knead-app';

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

import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { appFolder, electronFlags, electronPath, type Runtime } from './knead-app';

const NOBODY = 65_534;

/** What the app needs of its folder to run; the rest of a checkout stays where it is. */
const APP_PARTS = [
  'package.json',
  'out',
  'resources',
  'node_modules/uiohook-napi',
  'node_modules/node-gyp-build',
];

/**
 * Lets Knead run as somebody who is not root, with Chromium's sandbox on, as people run it.
 *
 * Root runs Chromium without it, so tests of the sandbox that ran as root would test nothing. The
 * runtime and the app are copied to where `nobody` may read them, and a display of their own lets
 * that user in.
 */
export async function runtimeOfOrdinaryUser(): Promise<Runtime & { readonly dispose: () => void }> {
  const runtime = { executable: electronPath, flags: electronFlags, app: appFolder };
  if (process.getuid?.() !== 0) return { ...runtime, env: {}, own: () => {}, dispose: () => {} };

  const folder = mkdtempSync(join(tmpdir(), 'knead-nobody-'));
  chmodSync(folder, 0o755);
  cpSync(dirname(electronPath), join(folder, 'electron'), { recursive: true });
  for (const part of APP_PARTS)
    cpSync(join(appFolder, part), join(folder, 'app', part), { recursive: true });
  const own = (path: string) => void execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, path]);
  mkdirSync(join(folder, 'home'));
  chownSync(join(folder, 'home'), NOBODY, NOBODY);

  const executable = join(folder, 'electron-as-nobody');
  writeFileSync(executable, wrapper(join(folder, 'electron/electron')));
  chmodSync(executable, 0o755);

  const server = spawn('Xvfb', ['-displayfd', '1', '-ac', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve) =>
    server.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
  );
  return {
    executable,
    flags: electronFlags.filter((flag) => flag !== '--no-sandbox'),
    app: join(folder, 'app'),
    env: { DISPLAY: `:${number}`, HOME: join(folder, 'home'), XDG_RUNTIME_DIR: undefined },
    own,
    dispose: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Playwright adds --no-sandbox where it is root itself; here that would undo the whole point. */
const wrapper = (electron: string): string => `#!/bin/sh
for arg do
  shift
  [ "$arg" = --no-sandbox ] || set -- "$@" "$arg"
done
exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups ${electron} "$@"
`;

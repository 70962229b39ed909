import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const launcher = fileURLToPath(new URL('../../resources/linux/knead', import.meta.url));

/** An installed Knead whose executable only says what it was started with. */
function anInstallation({ withApp = true } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'knead installed-'));
  const folder = join(root, 'opt', 'Knead');
  mkdirSync(join(folder, 'resources', 'linux'), { recursive: true });
  mkdirSync(join(root, 'bin'));
  copyFileSync(launcher, join(folder, 'resources', 'linux', 'knead'));
  symlinkSync(join(folder, 'resources', 'linux', 'knead'), join(root, 'bin', 'knead'));
  if (withApp) {
    const app = join(folder, 'knead');
    writeFileSync(app, '#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done\n');
    chmodSync(app, 0o755);
  }
  return join(root, 'bin', 'knead');
}

const started = (env: NodeJS.ProcessEnv, ...words: readonly string[]) =>
  execFileSync(anInstallation(), words, {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  })
    .trim()
    .split('\n');

describe('the installed launcher', () => {
  it.each([
    ['an X server', { DISPLAY: ':0' }, '--ozone-platform=x11'],
    [
      'Wayland with an X server in it',
      { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' },
      '--ozone-platform=x11',
    ],
    ['Wayland alone', { WAYLAND_DISPLAY: 'wayland-0' }, '--ozone-platform=wayland'],
    ['no display', {}, '--ozone-platform=headless'],
    ['an empty DISPLAY', { DISPLAY: '' }, '--ozone-platform=headless'],
  ])('names the platform for %s before any script runs', (_name, env, platform) => {
    expect(started(env)[0]).toBe(platform);
  });

  it('passes on the person’s words as they are, spaces and quotes included', () => {
    const words = ['press', 'a b', '', '"c"', '--side=left', '$HOME', '*'];

    expect(started({ DISPLAY: ':0' }, ...words).slice(2)).toEqual(words);
  });

  it('asks for the speech service where there is a screen', () => {
    expect(started({ DISPLAY: ':0' })).toContain('--enable-speech-dispatcher');
  });

  it('lets the person choose another platform', () => {
    const words = started({ DISPLAY: ':0' }, '--ozone-platform=wayland');

    expect(words.filter((word) => word.startsWith('--ozone'))).toEqual([
      '--ozone-platform=wayland',
    ]);
  });

  it('says in a line what is wrong where the app is missing', () => {
    const { status, stderr } = spawnSync(anInstallation({ withApp: false }), [], {
      encoding: 'utf8',
    });

    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Knead is not where its launcher expects it: .*\. Install Knead again\.\n$/,
    );
  });
});

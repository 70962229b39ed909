import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

/** GNOME's idle monitor on the session bus of the tests; Knead asks it with the real `gdbus`. */
export async function startMutter() {
  const script = fileURLToPath(new URL('idle-monitor.py', import.meta.url));
  const child = spawn('/usr/bin/python3', [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  return {
    /** What it answers from now on. */
    idle: (ms: number) => child.stdin.write(`${ms}\n`),
    stop: () => child.kill('SIGTERM'),
  };
}

const NOBODY = 65_534;

/** A Wayland compositor without a screen, and a keyboard in it. Sway refuses to run as root. */
export async function startSway() {
  const folder = mkdtempSync(join(tmpdir(), 'knead-sway-'));
  const root = process.getuid?.() === 0;
  const config = join(folder, 'config');
  writeFileSync(config, 'xwayland disable\n');
  chmodSync(folder, 0o700);
  if (root) chownSync(folder, NOBODY, NOBODY);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    WLR_BACKENDS: 'headless',
    WLR_RENDERER: 'pixman',
    WLR_LIBINPUT_NO_DEVICES: '1',
  };
  const child = spawn('sway', ['-c', config], {
    env,
    stdio: 'ignore',
    ...(root && { uid: NOBODY, gid: NOBODY }),
  });
  const socket = () => readdirSync(folder).find((name) => /^wayland-\d+$/.test(name));
  await expect.poll(socket, { timeout: 10_000 }).toBeDefined();
  const session = { XDG_RUNTIME_DIR: folder, WAYLAND_DISPLAY: socket() };
  return {
    env: session,
    type: (text: string) => execFileSync('wtype', [text], { env: { ...process.env, ...session } }),
    stop: () => child.kill('SIGTERM'),
  };
}

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

interface SwayNode {
  readonly pid?: number;
  readonly name: string;
  readonly focused: boolean;
  readonly fullscreen_mode: number;
  readonly nodes: readonly SwayNode[];
  readonly floating_nodes: readonly SwayNode[];
}

/** A window has a process; outputs and workspaces have none. */
const windowsIn = (node: SwayNode): readonly SwayNode[] =>
  node.pid === undefined ? [...node.nodes, ...node.floating_nodes].flatMap(windowsIn) : [node];

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
  const inSession = { env: { ...process.env, ...session }, encoding: 'utf8' } as const;
  const control = readdirSync(folder).find((name) => /^sway-ipc\..*\.sock$/.test(name)) ?? '';
  const tree = (): SwayNode => {
    const args = ['-s', join(folder, control), '-r', '-t', 'get_tree'];
    return JSON.parse(execFileSync('swaymsg', args, inSession)) as SwayNode;
  };
  return {
    env: session,
    type: (text: string) => execFileSync('wtype', [text], inSession),
    /** Presses and lets go a key by its name, such as `Right`. */
    key: (name: string) => execFileSync('wtype', ['-k', name], inSession),
    /** Takes a picture of the screen. */
    picture: (path: string) => execFileSync('grim', [path], inSession),
    /** What windows there are, in the compositor's own words. */
    windows: () => windowsIn(tree()),
    stop: () => child.kill('SIGTERM'),
  };
}

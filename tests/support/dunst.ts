import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** The notification daemon of many small desktops, on the display and the session bus of this test. */
export async function startDunst() {
  const folder = mkdtempSync(join(tmpdir(), 'knead-dunst-'));
  const config = join(folder, 'dunstrc');
  // What is chosen in dunst's menu is decided by the program it shows the menu with.
  writeFileSync(
    config,
    `[global]\n    dmenu = ${join(folder, 'choose')}\n    mouse_left_click = do_action\n    notification_limit = 0\n`,
  );
  const choose = (label: string) =>
    writeFileSync(join(folder, 'choose'), `#!/bin/sh\ngrep -F '${label}'\n`, { mode: 0o755 });
  choose('nothing');
  const child = spawn('dunst', ['-config', config], { stdio: 'ignore' });
  const control = (...words: readonly string[]) =>
    execFileSync('dunstctl', [...words], { encoding: 'utf8' });
  const shown = (): number => Number(control('count', 'displayed'));
  await expect
    .poll(() => {
      try {
        return shown();
      } catch {
        return null; // it is not on the bus yet
      }
    })
    .toBe(0);
  return {
    /** How many notifications are on the screen. */
    shown,
    /** Clicks the one on the screen. */
    click: () => void control('action', '0'),
    /** Picks one of its buttons out of dunst's menu. */
    choose(label: string) {
      choose(label);
      control('context');
    },
    stop() {
      child.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

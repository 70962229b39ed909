import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type KneadHome, startProgram } from './knead-app';

/** What waits for a window waits for ever where none comes, and no test's own limit can end that. */
const LONGEST_CALL_MS = 20_000;

const xdotoolOn =
  (env: NodeJS.ProcessEnv) =>
  (...args: readonly string[]): string =>
    execFileSync('xdotool', args, { encoding: 'utf8', env, timeout: LONGEST_CALL_MS });

const xdotool = (...args: readonly string[]): string => xdotoolOn(process.env)(...args);

/** Real input through XTEST: to every program it is a keyboard and a mouse. */
export const input = {
  /** Types text at about a hundred keys a second. */
  type: (text: string, delayMs = 8) => xdotool('type', '--delay', String(delayMs), '--', text),
  key: (...keys: readonly string[]) => xdotool('key', ...keys),
  down: (key: string) => xdotool('keydown', key),
  up: (key: string) => xdotool('keyup', key),
  moveTo: (x: number, y: number) => xdotool('mousemove', String(x), String(y)),
  /** The pointer to and fro, four pixels at a time, as fast as it goes; from where `moveTo` put it. */
  sweep(x: number, y: number, moves: number) {
    const places = Array.from({ length: moves }, (_, move) => (move % 2 === 0 ? x + 4 : x));
    xdotool(...places.flatMap((place) => ['mousemove', String(place), String(y)]));
  },
  click: (button = 1) => xdotool('click', String(button)),
  /** One notch of the wheel, downwards. */
  notch: () => xdotool('click', '5'),
  clickAt(x: number, y: number) {
    input.moveTo(x, y);
    input.click();
  },
};

/** Whether a window with this title stands on the display; asked of the X server, not of Knead. */
export function standing(title: string): boolean {
  try {
    return xdotool('search', '--onlyvisible', '--name', title) !== '';
  } catch {
    return false; // xdotool fails where it finds none
  }
}

/** Types in bursts until the next break stands where it should; returns how many keys that took. */
export async function workUntil(home: KneadHome, state: string): Promise<number> {
  const work = 'steady work ';
  let typed = 0;
  await expect
    .poll(
      async () => {
        input.type(work);
        typed += work.length;
        return (await home.status()).next.state;
      },
      { timeout: 30_000 },
    )
    .toBe(state);
  return typed;
}

/** Presses a key until it has led to what it leads to: keys in flight count for nothing at first. */
export async function pressUntil(shown: Locator, key: string): Promise<void> {
  await expect
    .poll(
      async () => {
        input.key(key);
        return shown.isVisible();
      },
      { timeout: 60_000, intervals: [1_000] },
    )
    .toBe(true);
}

/**
 * Waits until two seconds of a place were held. A press that was skipped everywhere is none, and is not
 * asked about.
 */
export async function holdAWhile(stage: Page): Promise<void> {
  const left = async () => Number(await stage.getByRole('timer').innerText());
  await expect.poll(left, { timeout: 40_000 }).toBeGreaterThan(5); // after the 3-2-1
  const atFirst = await left();
  await expect.poll(left).toBeLessThanOrEqual(atFirst - 2);
}

/**
 * A small terminal that writes everything typed into it to a file.
 *
 * @param env Names the display it opens on.
 */
export async function openTypingWindow(env: NodeJS.ProcessEnv = process.env) {
  const xdotool = xdotoolOn(env);
  const file = join(mkdtempSync(join(tmpdir(), 'knead-typed-')), 'typed');
  const words = [
    ...['-geometry', '60x12+40+40', '-title', 'typing'],
    ...['-e', 'sh', '-c', `stty -icanon -echo min 1; exec cat > ${file}`],
  ];
  const { child, stop } = startProgram('xterm', words, env);
  const id = xdotool('search', '--sync', '--onlyvisible', '--name', '^typing$').trim();
  const typed = (): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  await expect
    .poll(() => {
      if (typed() === '') {
        xdotool('windowfocus', id); // not waited for: the window manager may have had another word
        xdotool('type', '!');
      }
      return typed();
    })
    .toContain('!');
  const before = typed().length;
  return {
    /** What has arrived since the window was ready. */
    typed: () => typed().slice(before),
    focused: () => xdotool('getwindowfocus').trim() === id,
    pid: child.pid,
    stop,
  };
}

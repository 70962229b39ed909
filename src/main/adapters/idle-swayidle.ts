import { type ChildProcess, spawn } from 'node:child_process';
import { type Millis, minutes, seconds } from '#shared/time';
import type { CommandIdle } from './idle-command';

/** Silence after which swayidle speaks up. */
const TIMEOUT_S = 5;
/** A compositor without an idle protocol makes it end at once. */
const SETTLE_MS = 500;

export type Spawn = (program: string, args: readonly string[]) => ChildProcess;

const spawnQuietly: Spawn = (program, args) =>
  spawn(program, [...args], { stdio: ['ignore', 'pipe', 'ignore'] });

/**
 * The idle protocol of wlroots and KDE compositors, by `swayidle`: one child that says when hands
 * rest and when they begin again, and costs nothing in between. Null where it is not installed or
 * the compositor does not speak the protocol.
 */
export function openSwayidle(
  monotonicMs: () => Millis,
  run: Spawn = spawnQuietly,
  settleMs: Millis = SETTLE_MS,
): Promise<CommandIdle | null> {
  // Without -C it would obey the person's own rules and lock the screen.
  const child = run('swayidle', [
    ...['-C', '/dev/null', 'timeout', String(TIMEOUT_S), 'echo idle', 'resume', 'echo active'],
  ]);
  return new Promise((resolve) => {
    const settled = setTimeout(() => resolve(listenTo(child, monotonicMs)), settleMs);
    const gone = () => {
      clearTimeout(settled);
      resolve(null);
    };
    child.once('error', gone);
    child.once('exit', gone);
  });
}

function listenTo(child: ChildProcess, monotonicMs: () => Millis): CommandIdle {
  let idleSince: Millis | null = null;
  let broken = false;
  let wake: (() => void) | null = null;

  const hear = (word: string) => {
    idleSince = word === 'idle' ? monotonicMs() - seconds(TIMEOUT_S) : null;
    if (word === 'idle' || wake === null) return;
    const call = wake;
    wake = null;
    call();
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const word = text.trim().split('\n').at(-1);
    if (word === 'idle' || word === 'active') hear(word);
  });
  child.once('exit', () => {
    broken = true;
  });

  return {
    name: 'swayidle',
    get broken() {
      return broken;
    },
    // Not exactly nothing: it speaks up by itself, so an activity without a pause is no fault of it.
    idleMs: () => (broken ? null : idleSince === null ? 1 : monotonicMs() - idleSince),
    longestSleepMs: () => (idleSince === null ? seconds(TIMEOUT_S) : minutes(1)),
    wakeOnInput: (next) => {
      wake = next;
    },
    distrust: () => false,
    close: () => {
      wake = null;
      child.kill();
    },
  };
}

import { execFile } from 'node:child_process';
import { type Millis, minutes, seconds } from '#shared/time';
import type { IdleSource } from './idle-source';

/** Runs a program and gives what it printed; null when it is missing, fails or takes too long. */
export type Ask = (program: string, args: readonly string[]) => Promise<string | null>;

/** A healthy answer takes a hundredth of this. */
const PATIENCE_MS = 1_500;

export const askProgram: Ask = (program, args) =>
  new Promise((resolve) => {
    execFile(program, [...args], { timeout: PATIENCE_MS }, (error, out) =>
      resolve(error === null ? out : null),
    );
  });

/** One way to ask for the idle time with a program that most desktops have. */
export interface IdleCommand {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Reads what was printed; null when it is no answer. `wallMs` is the wall clock's now. */
  readonly read: (out: string, wallMs: number) => Millis | null;
}

const call = (bus: string, dest: string, path: string, method: string) =>
  ['call', `--${bus}`, '--dest', dest, '--object-path', path, '--method', method] as const;

const number = (out: string, type: string): number | null => {
  const match = new RegExp(`^\\(${type} (\\d+),\\)`).exec(out.trim());
  return match === null ? null : Number(match[1]);
};

/** GNOME: what Mutter itself goes by, in milliseconds. */
export const mutterIdle: IdleCommand = {
  name: 'Mutter',
  program: 'gdbus',
  args: call(
    'session',
    'org.gnome.Mutter.IdleMonitor',
    '/org/gnome/Mutter/IdleMonitor/Core',
    'org.gnome.Mutter.IdleMonitor.GetIdletime',
  ),
  read: (out) => number(out, 'uint64'),
};

/** KDE and others. Milliseconds, whatever the name suggests: that is what its users measure. */
export const screenSaverIdle: IdleCommand = {
  name: 'the screen saver',
  program: 'gdbus',
  args: call(
    'session',
    'org.freedesktop.ScreenSaver',
    '/org/freedesktop/ScreenSaver',
    'org.freedesktop.ScreenSaver.GetSessionIdleTime',
  ),
  read: (out) => number(out, 'uint32'),
};

/** Any desktop that tells logind; coarse, since most do so only after minutes. */
export const logindIdle: IdleCommand = {
  name: 'logind',
  program: 'gdbus',
  args: [
    ...call(
      'system',
      'org.freedesktop.login1',
      '/org/freedesktop/login1/session/auto',
      'org.freedesktop.DBus.Properties.GetAll',
    ),
    'org.freedesktop.login1.Session',
  ],
  read: (out, wallMs) => {
    const hint = /'IdleHint': <(true|false)>/.exec(out)?.[1];
    if (hint === undefined) return null;
    const since = Number(/'IdleSinceHint': <uint64 (\d+)>/.exec(out)?.[1] ?? Number.NaN) / 1_000;
    if (hint === 'false') return 0;
    return Number.isFinite(since) && since > 0 ? Math.max(0, wallMs - since) : null;
  },
};

/** A process for each answer: not more often than this while hands work … */
const ASK_EVERY_MS = seconds(5);
/** … and more seldom while they rest, the more so when nobody is there. */
const RESTING_MS = seconds(30);
const GONE_AFTER_MS = minutes(5);
/** So many questions in a row without an answer, and the source is gone. */
const MOST_FAILURES = 3;
/** An answer below this means that somebody is at work. */
const ACTIVE_MS = seconds(5);

export interface CommandIdle extends IdleSource {
  /** True once it has stopped answering. */
  readonly broken: boolean;
}

/** Asks once; null when this system has no such answer. */
export async function openCommandIdle(
  command: IdleCommand,
  ask: Ask,
  clock: { readonly monotonicMs: () => Millis; readonly wallMs: () => number },
): Promise<CommandIdle | null> {
  const first = await answerOf(command, ask, clock.wallMs);
  return first === null
    ? null
    : commandIdle(command.name, first, clock.monotonicMs, () =>
        answerOf(command, ask, clock.wallMs),
      );
}

async function answerOf({ program, args, read }: IdleCommand, ask: Ask, wallMs: () => number) {
  const out = await ask(program, args);
  return out === null ? null : read(out, wallMs());
}

function commandIdle(
  name: string,
  first: Millis,
  monotonicMs: () => Millis,
  answer: () => Promise<Millis | null>,
): CommandIdle {
  let last: Millis | null = first;
  let askedAt = monotonicMs();
  let failures = 0;
  let waiting = false;
  let wake: (() => void) | null = null;

  const take = (next: Millis | null) => {
    waiting = false;
    failures = next === null ? failures + 1 : 0;
    const wasIdle = last !== null && last >= ACTIVE_MS;
    if (next !== null || failures >= MOST_FAILURES) last = next;
    if (!wasIdle || next === null || next >= ACTIVE_MS || wake === null) return;
    const call = wake;
    wake = null;
    call();
  };

  return {
    name,
    get broken() {
      return failures >= MOST_FAILURES;
    },
    idleMs() {
      if (!waiting && monotonicMs() - askedAt >= ASK_EVERY_MS) {
        waiting = true;
        askedAt = monotonicMs();
        void answer().then(take);
      }
      return last;
    },
    longestSleepMs: () => {
      if (last === null || last < ACTIVE_MS) return ASK_EVERY_MS;
      return last < GONE_AFTER_MS ? RESTING_MS : minutes(1);
    },
    wakeOnInput: (next) => {
      wake = next;
    },
    distrust: () => false,
    close: () => {
      wake = null;
    },
  };
}

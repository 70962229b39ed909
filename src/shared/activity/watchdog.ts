import { type Millis, seconds } from '../time';

/** A hook silent for this long is asked about. */
export const ASK_AFTER_MS = seconds(5);
/** How often the idle time is asked once somebody seems to work unheard. */
export const ASK_EVERY_MS = seconds(5);
/**
 * An idle time below this is input since the last question. No longer than the distance of two
 * questions, or one lone reset of the idle time (by a film player) would answer both.
 */
const RECENT_MS = ASK_EVERY_MS;
/** The idle time is rounded, and the hook's silence is known to a second. */
const MARGIN_MS = seconds(2);
/** Of so many answers … */
const ANSWERS = 6;
/** … so many must say that somebody works unheard, before the hook is started again. */
const CONVICT = 5;
/** A hook still deaf this long after the doubt was certain is lost. */
const TRIAL_MS = seconds(30);
/** The waits before the first, second, third and every later start of the hook. */
const BACK_OFF_MS = [seconds(1), seconds(5), seconds(30), seconds(120)] as const;

/** Attempts to get the hook going again; `sinceMs` counts from the last, or from the conviction. */
interface Attempts {
  readonly count: number;
  readonly sinceMs: Millis;
}

/** What is asked while somebody seems to work unheard. */
interface Asking {
  readonly silentMs: Millis;
  readonly sinceAskMs: Millis;
  /** The last six answers, newest last: true when somebody worked unheard. */
  readonly answers: readonly boolean[];
}

/**
 * How far the hook is believed.
 *
 * `hearing`: it is; silence is rest. `doubting`: the system says that somebody works, the hook
 * hears nothing. `restarted`: it is being started again. `lost`: that did not help.
 */
export type Watchdog =
  | { readonly name: 'hearing'; readonly silentMs: Millis }
  | ({ readonly name: 'doubting' } & Asking)
  | ({
      readonly name: 'restarted';
      readonly trialMs: Millis;
      readonly attempts: Attempts;
    } & Asking)
  | ({ readonly name: 'lost'; readonly attempts: Attempts } & Asking);

export const initialWatchdog: Watchdog = { name: 'hearing', silentMs: 0 };

export type WatchEvent =
  /** The hook delivered something, however small. */
  | { readonly type: 'heard' }
  /** It did not for so long; the idle time when it was asked for, null when not or not known. */
  | { readonly type: 'silent'; readonly elapsedMs: Millis; readonly idleMs: Millis | null };

export interface Watched {
  readonly watchdog: Watchdog;
  /** True when the hook should be started again now. */
  readonly restart: boolean;
}

/** True when the idle time should be asked for a silence that goes on for `elapsedMs` more. */
export function asksNow(watchdog: Watchdog, elapsedMs: Millis): boolean {
  return watchdog.name === 'hearing'
    ? watchdog.silentMs + elapsedMs >= ASK_AFTER_MS
    : watchdog.sinceAskMs + elapsedMs >= ASK_EVERY_MS;
}

/**
 * Moves the watch over the hook on by one event.
 *
 * An idle time shorter than the hook's silence means that somebody works unheard. One such answer
 * proves little (a film player calls itself activity, too), so it is asked every five seconds:
 * five of six in a row, and the hook is started again; still so 30 s later, and it is lost. It is
 * believed again with the first thing it delivers.
 */
export function watch(watchdog: Watchdog, event: WatchEvent): Watched {
  if (event.type === 'heard') return unchanged(initialWatchdog);
  switch (watchdog.name) {
    case 'hearing':
      return unchanged(listening(watchdog.silentMs + event.elapsedMs, event.idleMs));
    case 'doubting':
      return unchanged(doubting(asked(watchdog, event)));
    case 'restarted':
      return onTrial({ ...watchdog, ...asked(watchdog, event) }, event.elapsedMs);
    case 'lost':
      return attempt({ ...watchdog, ...asked(watchdog, event) }, event.elapsedMs);
  }
}

/**
 * Whether somebody works unheard, by the last two answers: one alone may be a program that calls
 * itself activity, and nobody would sit there.
 */
export function worksUnheard(watchdog: Watchdog): boolean {
  switch (watchdog.name) {
    case 'hearing':
      return false;
    case 'doubting':
      return watchdog.answers.at(-1) === true && watchdog.answers.at(-2) === true;
    case 'restarted':
    case 'lost':
      return !isAbsent(watchdog);
  }
}

/** How long the heartbeat may sleep for the watch's sake; null when it has nothing to ask. */
export function nextLookMs(watchdog: Watchdog): Millis | null {
  switch (watchdog.name) {
    case 'hearing':
      return null;
    case 'doubting':
    case 'lost':
      return untilAsk(watchdog);
    case 'restarted':
      return isAbsent(watchdog)
        ? untilAsk(watchdog)
        : Math.min(untilAsk(watchdog), Math.max(0, untilAttempt(watchdog.attempts)));
  }
}

const unchanged = (watchdog: Watchdog): Watched => ({ watchdog, restart: false });

const untilAsk = ({ sinceAskMs }: Asking): Millis => Math.max(0, ASK_EVERY_MS - sinceAskMs);

/** The wait grows with each attempt, and stays at its longest. */
const untilAttempt = ({ count, sinceMs }: Attempts): Millis =>
  (BACK_OFF_MS[count] ?? seconds(120)) - sinceMs;

function listening(silentMs: Millis, idleMs: Millis | null): Watchdog {
  if (idleMs === null || silentMs < ASK_AFTER_MS || idleMs + MARGIN_MS >= silentMs)
    return { name: 'hearing', silentMs };
  return { name: 'doubting', silentMs, sinceAskMs: 0, answers: [idleMs < RECENT_MS] };
}

/** Takes the answer in where there is one; a question without one is put again in its turn. */
function asked(
  asking: Asking,
  { elapsedMs, idleMs }: Extract<WatchEvent, { type: 'silent' }>,
): Asking {
  const silentMs = asking.silentMs + elapsedMs;
  const sinceAskMs = asking.sinceAskMs + elapsedMs;
  if (idleMs === null)
    return { ...asking, silentMs, sinceAskMs: sinceAskMs >= ASK_EVERY_MS ? 0 : sinceAskMs };
  const unheard = idleMs < RECENT_MS && idleMs + MARGIN_MS < silentMs;
  return { silentMs, sinceAskMs: 0, answers: [...asking.answers, unheard].slice(-ANSWERS) };
}

function doubting(asking: Asking): Watchdog {
  if (isUnheard(asking)) {
    const attempts = { count: 0, sinceMs: 0 };
    return { ...asking, name: 'restarted', trialMs: 0, attempts, answers: [] };
  }
  // What happened so far is forgiven: only later input may raise a new doubt.
  return isCleared(asking) ? initialWatchdog : { ...asking, name: 'doubting' };
}

function onTrial(before: Extract<Watchdog, { name: 'restarted' }>, elapsedMs: Millis): Watched {
  const trialMs = before.trialMs + elapsedMs;
  const { watchdog, restart } = attempt(before, elapsedMs);
  if (watchdog.name !== 'restarted') return { watchdog, restart };
  if (trialMs < TRIAL_MS) return { watchdog: { ...watchdog, trialMs }, restart };
  if (isUnheard(watchdog)) return { watchdog: lost(watchdog), restart };
  return isCleared(watchdog)
    ? unchanged(initialWatchdog)
    : { watchdog: { ...watchdog, trialMs }, restart };
}

/** Starts the hook again when the wait is over, and somebody is there to be heard. */
function attempt(
  before: Extract<Watchdog, { name: 'restarted' | 'lost' }>,
  elapsedMs: Millis,
): Watched {
  const attempts = { ...before.attempts, sinceMs: before.attempts.sinceMs + elapsedMs };
  if (isAbsent(before) || untilAttempt(attempts) > 0)
    return { watchdog: { ...before, attempts }, restart: false };
  const next = { count: attempts.count + 1, sinceMs: 0 };
  return { watchdog: { ...before, attempts: next }, restart: true };
}

const lost = ({
  silentMs,
  sinceAskMs,
  answers,
  attempts,
}: Extract<Watchdog, { name: 'restarted' }>): Watchdog => ({
  name: 'lost',
  silentMs,
  sinceAskMs,
  answers,
  attempts,
});

/** Nobody is there now who could be heard. */
const isAbsent = ({ answers }: Asking): boolean => answers.at(-1) === false;

const isUnheard = ({ answers }: Asking): boolean =>
  answers.filter((unheard) => unheard).length >= CONVICT;

/** So many answers to the contrary that five of six are out of reach. */
const isCleared = ({ answers }: Asking): boolean =>
  answers.filter((unheard) => !unheard).length > ANSWERS - CONVICT;

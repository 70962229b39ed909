import type { Settings } from '../settings/schema';
import { type Millis, minutes } from '../time';
import {
  isStuck,
  type Programs,
  type Quiet,
  type Signal,
  STALE_LOCK_AFTER_MS,
  STUCK_AFTER_MS,
} from './quiet';
import {
  isIgnored,
  type QuietReport,
  SIGNALS,
  type SignalName,
  type SignalState,
  stateOf,
} from './signals';

/** A signal outlives this many questions in a row without an answer, less one. Judgement. */
const MOST_MISSED = 3;
/** What was heard longer ago says nothing about now: a question that fails lets it go at once. Judgement. */
const KNOWN_FOR_MS: Millis = minutes(5);
/** Work counts toward "stuck" only while somebody still asks. */
const FRESH_FOR_MS: Millis = minutes(1);

/**
 * Takes in an answer; signals it says nothing about stay as they were.
 *
 * Only a signal that is seen off begins anew, and one that another program joins: what was stuck stays
 * ignored until then, also over an answer that failed.
 */
export function heardQuiet(quiet: Quiet, report: Partial<QuietReport>, settings: Settings): Quiet {
  const next = SIGNALS.map((name) => hearSignal(name, quiet, report, settings));
  const anew = new Set(next.filter(({ isNew }) => isNew).map(({ name }) => name));
  return {
    ...quiet,
    signals: bySignal(next.map(({ name, signal }) => [name, signal])),
    programs: Object.fromEntries(next.map(({ name, programs }) => [name, programs])),
    ageMs: 0,
    waiver: withoutSignals(quiet.waiver, anew),
  };
}

/** The system tells of a lock, or of its end, without being asked. */
export const toldOfLock = (quiet: Quiet, locked: boolean): Quiet => ({
  ...quiet,
  signals: { ...quiet.signals, lock: anew(locked ? 'on' : 'off') },
});

/**
 * Nobody answered.
 *
 * @param locked True while the screen is known to be locked without asking.
 */
export const missedQuiet = (quiet: Quiet, locked: boolean): Quiet => ({
  ...quiet,
  signals: eachSignal(quiet.signals, (signal, name) =>
    name === 'lock' && locked ? signal : missed(signal, quiet.ageMs),
  ),
});

/** Active work of some time, and what was going on beside it. */
export interface WorkBeside {
  readonly activeMs: Millis;
  /** A break was held, and somebody asked why. */
  readonly held: boolean;
  /** The screen was known to be locked without asking. */
  readonly locked: boolean;
}

/** Lets time pass. */
export function olderQuiet(quiet: Quiet, elapsedMs: Millis, beside: WorkBeside): Quiet {
  const { activeMs, held, locked } = beside;
  const asked = held && quiet.ageMs <= FRESH_FOR_MS;
  const older = (signal: Signal, name: SignalName): Signal =>
    signal.state === 'on' && (asked || (locked && name === 'lock'))
      ? { ...signal, workedMs: signal.workedMs + activeMs }
      : signal;
  const counts = activeMs > 0 && (asked || locked); // most of the day nothing is held
  return {
    ...quiet,
    signals: counts ? eachSignal(quiet.signals, older) : quiet.signals,
    ageMs: quiet.ageMs + elapsedMs,
    sinceAskMs: quiet.sinceAskMs + elapsedMs,
  };
}

/** The person acts at the screen: a lock that is still told of is none. */
export const provenUnlocked = (quiet: Quiet): Quiet => ({
  ...quiet,
  signals: {
    ...quiet.signals,
    lock: { ...quiet.signals.lock, workedMs: STALE_LOCK_AFTER_MS },
  },
});

interface HeardSignal {
  readonly name: SignalName;
  readonly signal: Signal;
  readonly programs: Programs | undefined;
  /** True when what was on before is over, or not all there is. */
  readonly isNew: boolean;
}

function hearSignal(
  name: SignalName,
  quiet: Quiet,
  report: Partial<QuietReport>,
  settings: Settings,
): HeardSignal {
  const signal = quiet.signals[name];
  const known = quiet.programs[name];
  const heard = report[name];
  if (heard === undefined) return { name, signal, programs: known, isNew: false };
  const state = stateOf(name, heard, settings);
  if (state === 'off') return { name, signal: anew(state), programs: undefined, isNew: true };
  if (state === 'unknown') {
    return { name, signal: missed(signal, quiet.ageMs), programs: known, isNew: false };
  }
  const apps = heard.state === 'on' ? heard.apps.filter((app) => !isIgnored(app, settings)) : [];
  return withPrograms(
    name,
    { ...signal, state, missed: 0 },
    known,
    apps.map((app) => app.toLowerCase()),
  );
}

/** One that joins makes the signal count anew; once only those are left that it was stuck with, it is so again. */
function withPrograms(
  name: SignalName,
  signal: Signal,
  known: Programs | undefined,
  now: readonly string[],
): HeardSignal {
  if (now.length === 0) return { name, signal, programs: known, isNew: false };
  const stuck = (isStuck(name, signal) ? known?.now : known?.stuck) ?? [];
  const programs = { now, stuck };
  const joined = known !== undefined && now.some((app) => !known.now.includes(app));
  if (stuck.length > 0 && now.every((app) => stuck.includes(app))) {
    const workedMs = Math.max(signal.workedMs, STUCK_AFTER_MS);
    return { name, signal: { ...signal, workedMs }, programs, isNew: joined };
  }
  return { name, signal: joined ? anew('on') : signal, programs, isNew: joined };
}

const anew = (state: SignalState): Signal => ({ state, workedMs: 0, missed: 0 });

/** What was on a moment ago is taken to be on still, but not over and over. */
function missed(signal: Signal, ageMs: Millis): Signal {
  const count = signal.missed + 1;
  const stays = signal.state === 'on' && count < MOST_MISSED && ageMs <= KNOWN_FOR_MS;
  return stays
    ? { ...signal, missed: count }
    : { state: 'unknown', workedMs: signal.workedMs, missed: 0 };
}

function withoutSignals(waiver: Quiet['waiver'], over: ReadonlySet<SignalName>): Quiet['waiver'] {
  if (waiver === null || !waiver.signals.some((name) => over.has(name))) return waiver;
  const signals = waiver.signals.filter((name) => !over.has(name));
  return signals.length === 0 ? null : { ...waiver, signals };
}

const eachSignal = (
  signals: Quiet['signals'],
  change: (signal: Signal, name: SignalName) => Signal,
): Quiet['signals'] => bySignal(SIGNALS.map((name) => [name, change(signals[name], name)]));

const bySignal = (
  entries: readonly (readonly [SignalName, Signal])[],
): Readonly<Record<SignalName, Signal>> =>
  Object.fromEntries(entries) as Record<SignalName, Signal>;

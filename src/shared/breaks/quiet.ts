import type { HeldReason } from '../ipc';
import type { Settings } from '../settings/schema';
import { hours, type Millis, type Now } from '../time';
import {
  everySignal,
  type QuietReport,
  SIGNALS,
  type SignalName,
  type SignalState,
  stateOf,
} from './signals';
import { withinWorkingHours } from './working-hours';

/** A signal under which this much active work was done is stuck (decisions 6). */
export const STUCK_AFTER_MS: Millis = hours(4);

/** A signal as last heard, and how much was worked while it held a break. */
export interface Signal {
  readonly state: SignalState;
  readonly workedMs: Millis;
}

/** All signals as last heard. */
export interface Quiet {
  readonly signals: Readonly<Record<SignalName, Signal>>;
  /** Time since the last answer. */
  readonly ageMs: Millis;
}

export const noQuiet: Quiet = {
  signals: everySignal({ state: 'unknown', workedMs: 0 }),
  ageMs: 0,
};

/**
 * Takes in an answer; signals it says nothing about stay as they were. Only a signal that is seen off
 * begins anew: one that was stuck stays ignored until then, also over an answer that failed.
 */
export function heardQuiet(
  { signals }: Quiet,
  report: Partial<QuietReport>,
  settings: Settings,
): Quiet {
  const next = eachSignal(signals, (signal, name) => {
    const heard = report[name];
    if (heard === undefined) return signal;
    const state = stateOf(name, heard, settings);
    return { state, workedMs: state === 'off' ? 0 : signal.workedMs };
  });
  return { signals: next, ageMs: 0 };
}

/**
 * Lets time pass.
 *
 * @param heldMs Active work that was done while a break was held; 0 where none was.
 */
export function olderQuiet({ signals, ageMs }: Quiet, elapsedMs: Millis, heldMs: Millis): Quiet {
  const older = (signal: Signal): Signal =>
    signal.state === 'on' ? { ...signal, workedMs: signal.workedMs + heldMs } : signal;
  return {
    signals: heldMs > 0 ? eachSignal(signals, older) : signals, // most of the day nothing is held
    ageMs: ageMs + elapsedMs,
  };
}

/** What keeps a prompt away: what the person does or wants, the hour, or a signal. */
export type QuietReason = HeldReason | 'paused' | 'in-session';

/**
 * May a break be brought up now? The one reason why not, or null.
 *
 * The first that applies: a session that runs, a pause, the working hours, and then the signals in the
 * order of `SIGNALS`. A signal counts when it is on, wanted by its setting and not stuck; one that is
 * not known never holds. Session, pause and hours are facts, a locked screen is one too: none of them
 * gets stuck.
 */
export function mayPrompt(
  { quiet, blocked }: { readonly quiet: Quiet; readonly blocked: 'paused' | 'in-session' | null },
  settings: Settings,
  now: Now,
): QuietReason | null {
  return blocked ?? holdReason(quiet, settings, now);
}

/** The same for a break that is due and waits: why it is held. */
export function holdReason(quiet: Quiet, settings: Settings, now: Now): HeldReason | null {
  if (!withinWorkingHours(settings.workingHours, now)) return 'working-hours';
  return (
    SIGNALS.find((name) => counts(name, quiet, settings) && !isStuck(name, quiet.signals[name])) ??
    null
  );
}

/** Signals that are on and hold nothing any more, until they were seen off once. */
export const ignoredSignals = (quiet: Quiet, settings: Settings): readonly SignalName[] =>
  SIGNALS.filter((name) => counts(name, quiet, settings) && isStuck(name, quiet.signals[name]));

/** The person says "prompt anyway": what holds now is ignored, as if it were stuck. */
export function overriddenQuiet(quiet: Quiet, settings: Settings): Quiet {
  const signals = eachSignal(quiet.signals, (signal, name) =>
    counts(name, quiet, settings) ? { ...signal, workedMs: STUCK_AFTER_MS } : signal,
  );
  return { ...quiet, signals };
}

const eachSignal = (
  signals: Quiet['signals'],
  change: (signal: Signal, name: SignalName) => Signal,
): Quiet['signals'] =>
  Object.fromEntries(
    SIGNALS.map((name) => [name, change(signals[name], name)]),
  ) as Quiet['signals'];

/** Whether "prompt anyway" can do anything about a reason. */
export const canOverride = (reason: HeldReason): boolean =>
  reason !== 'lock' && reason !== 'working-hours';

const counts = (name: SignalName, { signals }: Quiet, settings: Settings): boolean =>
  signals[name].state === 'on' && wanted(name, settings);

const isStuck = (name: SignalName, { workedMs }: Signal): boolean =>
  canOverride(name) && workedMs >= STUCK_AFTER_MS;

function wanted(name: SignalName, settings: Settings): boolean {
  switch (name) {
    case 'call':
      return settings['quiet.call'];
    case 'share':
      return settings['quiet.share'];
    case 'full-screen':
      return settings['quiet.fullScreen'];
    case 'dnd':
      return settings['quiet.dnd'];
    case 'presentation':
      return settings['quiet.presentation'];
    case 'lock':
      return true;
  }
}

import type { HeldReason } from '../ipc';
import type { Settings } from '../settings/schema';
import { hours, type Millis, minutes, type Now } from '../time';
import type { PromptedKind } from './policy';
import { everySignal, SIGNALS, type SignalName, type SignalState } from './signals';
import { withinWorkingHours } from './working-hours';

/** A signal under which this much active work was done is stuck (decisions 6). */
export const STUCK_AFTER_MS: Millis = hours(4);

/**
 * Behind a lock nobody works: a password takes seconds, an alarm that is put off a minute. So much
 * active work proves that nobody took the lock back. Judgement.
 */
export const STALE_LOCK_AFTER_MS: Millis = minutes(10);

/** A signal as last heard. */
export interface Signal {
  readonly state: SignalState;
  /** Active work that was done while it held a break; behind a lock that was told, any. */
  readonly workedMs: Millis;
  /** Questions in a row that had no answer while it counts as on. */
  readonly missed: number;
}

/** "Prompt anyway": these signals hold no break of this kind until that break is over. */
export interface Waiver {
  readonly kind: PromptedKind;
  readonly signals: readonly SignalName[];
}

/** The programs behind a signal, in small letters. Kept in memory only: never stored, never logged. */
export interface Programs {
  /** Those that were named last. */
  readonly now: readonly string[];
  /** Those under which it got stuck. */
  readonly stuck: readonly string[];
}

/** All signals as last heard. */
export interface Quiet {
  readonly signals: Readonly<Record<SignalName, Signal>>;
  /** Time since the last answer. */
  readonly ageMs: Millis;
  /** Time since the last question. */
  readonly sinceAskMs: Millis;
  readonly waiver: Waiver | null;
  readonly programs: Readonly<Partial<Record<SignalName, Programs>>>;
}

export const noQuiet: Quiet = {
  signals: everySignal({ state: 'unknown', workedMs: 0, missed: 0 }),
  ageMs: 0,
  sinceAskMs: 0,
  waiver: null,
  programs: {},
};

/** What keeps a prompt away: what the person does or wants, the hour, or a signal. */
export type QuietReason = HeldReason | 'paused' | 'in-session';

/**
 * May a break be brought up now? The one reason why not, or null.
 *
 * The first that applies: a session that runs, a pause, the working hours, and then the signals in the
 * order of `SIGNALS`. A signal counts when it is on, wanted by its setting and not ignored; one that is
 * not known never holds. Session, pause and hours are facts: none of them gets stuck.
 */
export function mayPrompt(
  { quiet, blocked }: { readonly quiet: Quiet; readonly blocked: 'paused' | 'in-session' | null },
  settings: Settings,
  now: Now,
): QuietReason | null {
  return blocked ?? holdReason(quiet, settings, now);
}

/** The same for a break that is due and waits: why it is held. */
export const holdReason = (quiet: Quiet, settings: Settings, now: Now): HeldReason | null =>
  withinWorkingHours(settings.workingHours, now)
    ? signalThatHolds(quiet, settings)
    : 'working-hours';

/** The first signal that holds a break, whatever the hour. */
export const signalThatHolds = (quiet: Quiet, settings: Settings): SignalName | null =>
  SIGNALS.find((name) => counts(name, quiet, settings) && !isLetThrough(name, quiet)) ?? null;

/** Signals that are on and hold nothing any more: stuck, or let through by the person. */
export const ignoredSignals = (quiet: Quiet, settings: Settings): readonly SignalName[] =>
  SIGNALS.filter((name) => counts(name, quiet, settings) && isLetThrough(name, quiet));

/** The person says "prompt anyway": what holds this break now lets it through. */
export function waivedQuiet(quiet: Quiet, settings: Settings, kind: PromptedKind): Quiet {
  const signals = SIGNALS.filter((name) => canOverride(name) && counts(name, quiet, settings));
  return { ...quiet, waiver: { kind, signals } };
}

/** Whether "prompt anyway" can do anything about a reason. */
export const canOverride = (reason: HeldReason): boolean =>
  reason !== 'lock' && reason !== 'working-hours';

const counts = (name: SignalName, { signals }: Quiet, settings: Settings): boolean =>
  signals[name].state === 'on' && wanted(name, settings);

const isLetThrough = (name: SignalName, { signals, waiver }: Quiet): boolean =>
  isStuck(name, signals[name]) || waiver?.signals.includes(name) === true;

export const isStuck = (name: SignalName, { workedMs }: Signal): boolean =>
  workedMs >= (name === 'lock' ? STALE_LOCK_AFTER_MS : STUCK_AFTER_MS);

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

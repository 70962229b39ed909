import type { Load } from '../activity/dose';
import { HANDS, type Hand } from '../activity/input';
import { AWAY_MS } from '../activity/monitor';
import type { Presence } from '../activity/presence';
import type { Effect } from '../app/events';
import type { Reminder } from '../app/reminder';
import type { BreakKind, Outcome } from '../history/record';
import type { HeldReason, Offer } from '../ipc';
import type { Settings } from '../settings/schema';
import type { Millis, Now } from '../time';
import type { Beginning } from './offer';
import type { BreakPolicy, PromptedKind } from './policy';
import type { Schedule, Since, Track } from './schedule';

/** What the schedule sees of an event: the time that passed, and how things stand after it. */
export interface Moment {
  readonly now: Now;
  readonly settings: Settings;
  readonly policy: BreakPolicy;
  readonly elapsedMs: Millis;
  /** What was done in the time that passed. */
  readonly done: Since;
  readonly load: Load;
  readonly presence: Presence;
  readonly need: Readonly<Record<PromptedKind, number>>;
  /** Paused breaks and a session in progress show nothing. */
  readonly blocked: 'paused' | 'in-session' | null;
  /** The screen is known to be locked, blanked or on its way to sleep, without asking. */
  readonly locked: boolean;
  /** The day's second mark is passed and nobody was told yet. */
  readonly limitDue: boolean;
  /** The press to remind of, once its hour has come; null before. */
  readonly reminder: Reminder | null;
  /** The press that would be offered; asked for seldom, so it is made on demand. */
  readonly offer: () => Offer;
  /** What a press of a routine begins with on a side that was chosen: the spot whose turn it is. */
  readonly beginning: (routineId: string, side: Hand) => Beginning;
}

export interface Scheduled {
  readonly schedule: Schedule;
  readonly effects: readonly Effect[];
}

export type Rule = (schedule: Schedule, moment: Moment) => Scheduled;

export const unchanged = (schedule: Schedule): Scheduled => ({ schedule, effects: [] });

export const changed = (
  schedule: Schedule,
  change: Partial<Schedule>,
  ...effects: readonly Effect[]
): Scheduled => ({ schedule: { ...schedule, ...change }, effects });

/** Applies rules one after the other; each sees what the one before it left. */
export function inTurn(schedule: Schedule, moment: Moment, rules: readonly Rule[]): Scheduled {
  return rules.reduce<Scheduled>((before, rule) => {
    const after = rule(before.schedule, moment);
    return { schedule: after.schedule, effects: [...before.effects, ...after.effects] };
  }, unchanged(schedule));
}

/** The line in the history that says how a break ended. */
export const record = (
  kind: BreakKind,
  outcome: Outcome,
  { now }: Moment,
  reason: string | null = null,
): Effect => ({
  type: 'record-prompt',
  record: { kind, at: now.wallAt, offsetMinutes: now.offsetMinutes, outcome, reason },
});

/** The line for a hold that ends, if this was one: one line however long it was. */
export const endOfHold = (kind: PromptedKind, track: Track, moment: Moment): readonly Effect[] =>
  track.name === 'held' ? [record(kind, 'held', moment, track.reason)] : [];

export const hold = (reason: HeldReason): Track => ({ name: 'held', reason, sinceAskMs: 0 });

/** True when somebody was there within the last half minute: no prompt to an empty chair. */
export const isThere = ({ presence }: Moment): boolean => presence.quietMs < AWAY_MS;

export const worked = ({ done }: Moment): boolean => done.activeMs > 0;

/** Whether the reservoir was at least half full before the present rest; less is no break. */
export function hadHalfADose(kind: PromptedKind, { load }: Moment): boolean {
  const half = load.terms[kind].capacity / 2;
  return HANDS.some((hand) => load[hand].base[kind] >= half);
}

/** Whether the present rest is as long as the one recommended. */
export const restedInFull = (kind: PromptedKind, { load }: Moment): boolean =>
  load.restMs >= load.terms[kind].restMs;

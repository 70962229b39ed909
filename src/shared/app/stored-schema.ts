import type { Load } from '../activity/dose';
import type { Monitor } from '../activity/monitor';
import type { Pause } from '../breaks/pause';
import { noQuiet, type Quiet } from '../breaks/quiet';
import type { Schedule, Track } from '../breaks/schedule';
import { everySignal, SIGNALS } from '../breaks/signals';
import type { Relief } from '../guide/relief';
import {
  type ReliefAnswers,
  type ReliefScreenings,
  reliefQuestionIds,
} from '../guide/relief-screening';
import { type QuestionId, questionIds, type Screening } from '../guide/screening';
import type { Recording } from '../history/accumulate';
import type { RunRecord } from '../history/record';
import * as z from '../shape';
import { noSpots, type Session } from './session';
import type { AppState } from './state';
import type { Today } from './today';

/** What of the state goes to disk: all that outlives the process. A prompt on the screen does not. */
export type StoredState = Omit<AppState, 'schedule' | 'locked'> & {
  readonly schedule: Omit<Schedule, 'front' | 'undo' | 'quiet'> & { readonly quiet: StoredQuiet };
};

/** Names of programs stay in memory. */
type StoredQuiet = Omit<Quiet, 'programs'>;

export interface StoredFile {
  readonly v: 1;
  /** The wall clock as it was written; the time since is rest. */
  readonly savedAt: number;
  readonly state: StoredState;
}

/** Finite by definition in zod 4; lengths and loads are never negative. */
const amount = z.number().nonnegative();
const number = z.number();
const hand = z.enum(['left', 'right']);
const byHand = <T>(value: z.Shape<T>) => z.object({ left: value, right: value });

const dose = z.object({ micro: amount, press: amount });
const handLoad = z.object({ base: dose, idleMs: amount, rate: amount });
const restTerm = z.object({ capacity: z.number().positive(), restMs: z.number().positive() });
const load: z.Shape<Load> = z.object({
  left: handLoad,
  right: handLoad,
  restMs: amount,
  terms: z.object({ micro: restTerm, press: restTerm, restAfterMs: amount }),
  unbrokenMs: amount,
  pressRate: amount,
  usualPressRate: amount.nullable(),
});

const device = z.enum(['keyboard', 'mouse', 'drag', 'unknown']).nullable();
const work = z.object({ activeMs: amount, left: device, right: device, presses: amount });
const monitor: z.Shape<Monitor> = z.discriminatedUnion('name', [
  z.object({ name: z.literal('idle') }),
  z.object({ name: z.literal('noise'), work, silentMs: amount }),
  z.object({ name: z.literal('active'), silentMs: amount }),
]);

const sensorMode = z.enum(['counting', 'idle-only', 'lost', 'off']);
const blindReason = z.enum([
  'chosen',
  'wayland',
  'permission',
  'cannot-start',
  'no-library',
  'wrong-build',
  'deaf',
  'idle-unknown',
]);
const counts = z.object({
  keys: amount,
  chords: amount,
  clicks: amount,
  scrolls: amount,
  dragMs: amount,
  heldMs: amount,
});
const counted = z.object({
  activeMs: amount,
  input: z.object({ left: counts, right: counts, travelPx: amount }),
});
const recording: z.Shape<Recording> = z.object({
  open: z
    .object({ utcMinute: number, offsetMinutes: number, sensor: sensorMode, counted })
    .nullable(),
  leftOver: counted,
});

const tally = z.object({
  prompted: amount,
  taken: amount,
  natural: amount,
  postponed: amount,
  skipped: amount,
});
const today: z.Shape<Today> = z.object({
  day: z.string(),
  keys: byHand(amount),
  clicks: byHand(amount),
  scrolls: amount,
  travelPx: amount,
  activeMs: amount,
  press: tally,
  micro: tally,
  quarters: z
    .record(z.string(), z.object({ activeMs: amount, knownMs: amount, gapMs: amount }))
    .default({}), // states of 0.1 have none
  presses: amount,
  legPresses: amount.default(0), // states of 0.1 have none
  places: z.record(z.string(), amount),
  pain: number.nullable(),
  limitTold: z.boolean().default(false), // states of 0.1 have none
});

const heldReason = z.enum([
  'call',
  'share',
  'full-screen',
  'dnd',
  'presentation',
  'working-hours',
  'lock',
]);
const after = heldReason.nullable().default(null); // states of 0.1 have none
const failed = amount.default(0); // states of 0.1 have none
const missed = amount.default(0); // states of 0.1 have none
const signal = z.object({ state: z.enum(['on', 'off', 'unknown']), workedMs: amount, missed });
const waiver = z.object({
  kind: z.enum(['micro', 'press']),
  signals: z.array(z.enum(SIGNALS)),
});
const quiet: z.Shape<StoredQuiet> = z.object({
  signals: z.object(everySignal(signal)),
  ageMs: amount,
  sinceAskMs: amount.default(0), // states of 0.1 have none
  waiver: waiver.nullable().default(null), // states of 0.1 have none
});
const track: z.Shape<Track> = z.discriminatedUnion('name', [
  z.object({ name: z.literal('counting'), rested: z.boolean(), announced: z.boolean() }),
  z.object({ name: z.literal('ready'), waitedMs: amount, asks: amount, after, failed }),
  z.object({ name: z.literal('held'), reason: heldReason, sinceAskMs: amount }),
  z.object({ name: z.literal('later'), leftMs: amount, asks: amount, after, failed }),
  z.object({
    name: z.literal('resting'),
    forMs: amount,
    workedMs: amount,
    beforeMs: amount.default(0),
  }),
  z.object({ name: z.literal('tray'), byStyle: z.boolean().default(false) }),
]);
const since = z.object({ activeMs: amount, keys: amount, clicks: amount });
const schedule: z.Shape<StoredState['schedule']> = z.object({
  press: track,
  micro: track,
  floor: dose,
  quiet: quiet.default(noQuiet), // states of 0.1 have none
  loan: amount,
  postponedInARow: amount,
  since: z.object({ micro: since, press: since }),
  nextPromptId: z.number().int().positive(),
});

const pause: z.Shape<Pause> = z.discriminatedUnion('name', [
  z.object({ name: z.literal('open-ended') }),
  z.object({
    name: z.literal('until'),
    until: number,
    leftMs: amount,
    byOffset: number.nullable().default(null), // states of 0.1 have none
  }),
]);

const step = z.object({
  spotId: z.string(),
  side: hand,
  places: z.array(number),
  heldSeconds: amount,
  answer: z.enum(['better', 'same', 'worse']).nullable(),
});
const relief: z.Shape<Relief> = z.object({
  spotIds: z.array(z.string()),
  seconds: amount,
  holdSeconds: amount.nullable(),
  toolIds: z.array(z.string()),
});
const session: z.Shape<Session> = z.object({
  id: z.number().int(),
  routineId: z.string(),
  spotId: z.string().nullable().default(null), // states of 0.1 have none
  complaintId: z.string().nullable(),
  relief: relief.nullable().default(null), // states of 0.1 have none
  side: hand,
  startedAt: number,
  offsetMinutes: number,
  offeredSeconds: amount,
  focused: z.boolean(),
  finishedSteps: amount,
  steps: z.array(step),
  before: number.nullable(),
  seconds: amount,
  secondsBefore: amount,
  allDone: z.boolean(),
  answersDue: z.boolean(),
  reopened: z.boolean(),
});

const screening: z.Shape<Screening> = z.object({
  answeredAt: number,
  answers: z.object(
    Object.fromEntries(questionIds.map((id) => [id, z.boolean()])) as Record<
      QuestionId,
      z.Shape<boolean>
    >,
  ),
  doctorAgreed: z.boolean(),
});

/** Answers to questions of another version are left out. */
const reliefAnswers = z
  .record(z.string(), z.boolean())
  .transform(
    (answers): ReliefAnswers =>
      Object.fromEntries(
        reliefQuestionIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
      ),
  );
const reliefScreenings: z.Shape<ReliefScreenings> = z.record(
  z.string(),
  z.object({ answeredAt: number, answers: reliefAnswers, doctorAgreed: z.boolean() }),
);

const rating = z.number().int().min(0).max(10).nullable();
const run: z.Shape<RunRecord> = z.object({
  at: number,
  offsetMinutes: number,
  loggedAt: number.nullable().default(null), // states of 0.1 have none
  minutes: amount.nullable(),
  km: amount.nullable(),
  during: rating,
  after: rating,
  where: z.string().nullable(),
  side: hand.nullable(),
});

/** Declared against the types, so that schema and state cannot drift apart. */
export const storedFile: z.Shape<StoredFile> = z.object({
  v: z.literal(1),
  savedAt: number,
  state: z.object({
    // `why` is not in states of 0.1, and is found anew at each start.
    sensor: z.object({ mode: sensorMode, since: number, why: blindReason.nullable().catch(null) }),
    today,
    leftDay: z.object({ today, leftAt: number }).nullable().default(null), // states of 0.1 have none
    recording,
    monitor,
    load,
    presence: z.object({ quietMs: amount, screenMs: amount }),
    schedule,
    pause: pause.nullable(),
    session: session.nullable(),
    lastSide: hand.nullable(),
    lastSpots: byHand(z.string().nullable()).default(noSpots), // states of 0.1 have none
    screening: screening.nullable().default(null), // states of 0.1 have none
    reliefScreenings: reliefScreenings.default({}), // states of 0.1 have none
    lookedAt: z.record(z.string(), number).default({}), // states of 0.1 have none
    lastRun: run.nullable().default(null), // states of 0.1 have none
    reminder: z.object({ at: number, routineId: z.string(), side: hand }).nullable().default(null),
    nextSessionId: z.number().int().positive(),
  }),
});

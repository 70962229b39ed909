import type { RestTerms } from '../activity/dose';
import type { Hand } from '../activity/input';
import type { Relief } from '../guide/relief';
import type { SessionEnd, SessionRecord, StepRecord } from '../history/record';
import { limbOf } from '../knowledge/limb';
import { isPause, routineSummary } from '../knowledge/routine-index';
import type { Instant, Millis } from '../time';

/** The guided session in progress, as main knows it from the stage's reports. */
export interface Session {
  readonly id: number;
  readonly routineId: string;
  /** What it begins with; null for a routine that is not known here. */
  readonly spotId: string | null;
  readonly complaintId: string | null;
  /** What was put together for the complaint; null for a routine as it is. */
  readonly relief: Relief | null;
  readonly side: Hand;
  readonly startedAt: Instant;
  readonly offsetMinutes: number;
  /** The length that was offered, in seconds; less counts as less rest. */
  readonly offeredSeconds: number;
  readonly focused: boolean;
  readonly finishedSteps: number;
  readonly steps: readonly StepRecord[];
  readonly before: number | null;
  /** Guided time so far in seconds, up to the last finished step. */
  readonly seconds: number;
  /** The part of it that was led through before the stage crashed. */
  readonly secondsBefore: number;
  /** True once the last step is over and only the rating is left. */
  readonly allDone: boolean;
  /** True when a press was due as it began, and it stands for that break. */
  readonly answersDue: boolean;
  /** True once the stage crashed and was opened again; a second crash ends the session. */
  readonly reopened: boolean;
}

/** How a session ended, whoever says so. */
export interface SessionEnding {
  readonly ended: SessionEnd;
  readonly reason: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly steps: readonly StepRecord[];
  /** Guided time in seconds, pauses left out. */
  readonly seconds: number;
}

/**
 * How a session ends whose stage went away: what it had reported by then.
 *
 * With its last step it was done (decisions 2); only the rating after it is missing then.
 */
export const withoutStage = (session: Session, reason: string): SessionEnding => ({
  ended: session.allDone ? 'finished' : 'abandoned',
  reason: session.allDone ? null : reason,
  before: session.before,
  after: null,
  steps: session.steps,
  seconds: Math.max(session.seconds, heldSeconds(session.steps)),
});

/**
 * Puts what was done before a crash in front of what the reopened stage reports.
 *
 * It may report all steps or only those it led through itself.
 */
export function withStepsBefore(session: Session, ending: SessionEnding): SessionEnding {
  const known = session.steps;
  const complete = known.every((step, at) => sameStep(step, ending.steps[at]));
  const steps = complete || !session.reopened ? ending.steps : [...known, ...ending.steps];
  return {
    ...ending,
    steps,
    before: ending.before ?? session.before,
    seconds: session.secondsBefore + ending.seconds,
  };
}

export const recordOf = (session: Session, ending: SessionEnding): SessionRecord => ({
  startedAt: session.startedAt,
  offsetMinutes: session.offsetMinutes,
  routineId: session.routineId,
  complaintId: session.complaintId,
  side: session.side,
  ...ending,
});

/** How much of what was offered was done, 0 to 1. */
export const shareDone = ({ offeredSeconds }: Session, { seconds }: SessionEnding): number =>
  offeredSeconds <= 0 ? 1 : Math.min(1, Math.max(0, seconds) / offeredSeconds);

/**
 * Load-minutes a pressing hand takes on in a minute: like mouse work, a sustained grip or push with
 * one hand. Judgement; nobody measured it (content.json, breakDefaults.loadWeights, mouseMoveOrClick).
 */
const PRESSING_WEIGHT = 1.25;

/**
 * What the session cost each hand: it presses while the other one is pressed. Nothing where the desk
 * does the pressing or nothing is pressed; legs are worked with rollers and body weight.
 */
export function effortOf(session: Session, ending: SessionEnding): Readonly<Record<Hand, number>> {
  const { routineId, side } = session;
  if (!isForArms(session) || isPause(routineId) || isDeskPressed(routineId)) {
    return { left: 0, right: 0 };
  }
  const held = heldSeconds(ending.steps);
  const ownShare = held === 0 ? 1 : heldSeconds(ending.steps.filter(on(side))) / held;
  const effort = (ending.seconds / 60) * PRESSING_WEIGHT;
  const [own, other] = [effort * ownShare, effort * (1 - ownShare)];
  return side === 'left' ? { left: other, right: own } : { left: own, right: other };
}

const on =
  (side: Hand) =>
  (step: StepRecord): boolean =>
    step.side === side;

const isDeskPressed = (routineId: string): boolean =>
  routineSummary(routineId)?.toolId === 'desk-ball';

/**
 * The rest a session stands for: all that is recommended when all of it was done, else its share of
 * the press's. A hands-off pause is a micro-break and no more than that; pressing a leg is no rest for
 * the hands beyond the time they rest in it.
 */
export function restWorth(
  session: Session,
  ending: SessionEnding,
  { micro, press }: RestTerms,
): Millis {
  if (!isForArms(session)) return 0;
  const share = shareDone(session, ending);
  if (isPause(session.routineId)) return micro.restMs * share;
  return share < 1 ? press.restMs * share : Math.max(press.restMs, micro.restMs);
}

const heldSeconds = (steps: readonly StepRecord[]): number =>
  steps.reduce((sum, step) => sum + step.heldSeconds, 0);

const sameStep = (a: StepRecord, b: StepRecord | undefined): boolean =>
  b !== undefined && a.spotId === b.spotId && a.side === b.side;

/** The spot that each arm was pressed at last. */
export type LastSpots = Readonly<Record<Hand, string | null>>;

export const noSpots: LastSpots = { left: null, right: null };

/** A session that was broken off before it pressed anything is no turn. */
export function withLastSpots(before: LastSpots, record: SessionRecord): LastSpots {
  if (!isForArms(record)) return before;
  const { steps } = record;
  const last = (hand: Hand) => steps.findLast(({ side }) => side === hand)?.spotId ?? before[hand];
  return { left: last('left'), right: last('right') };
}

/** What is not known to be about the legs is about the arms. */
export const isForArms = ({
  routineId,
  complaintId,
}: Pick<SessionRecord, 'routineId' | 'complaintId'>): boolean =>
  limbOf(complaintId ?? routineId) !== 'lower';

import type { Hand } from '../activity/input';
import type { SessionRecord, StepRecord } from '../history/record';

/** What one spot has done so far for one complaint of one side of one person. */
export interface SpotTally {
  readonly complaintId: string;
  readonly side: Hand;
  readonly spotId: string;
  /** Sessions in which this was the only spot and pain was rated before and after. */
  readonly rated: number;
  /** What the ratings of those fell by in all, in points of 0 to 10; below 0 where they rose. */
  readonly dropSum: number;
  /** Answers to "better, same or worse?" right after this spot. */
  readonly better: number;
  readonly same: number;
  readonly worse: number;
}

/** Why a spot stands where it stands: the ratings, the answers, or the order that is taught. */
export type RankReason = 'helped' | 'answered-better' | 'usual';

export interface RankedSpot {
  readonly spotId: string;
  readonly why: RankReason;
  /** Points of 0 to 10 that a session fell by on average; null before three rated ones. */
  readonly meanDrop: number | null;
  readonly rated: number;
}

/** So many rated sessions or answers come before either counts (decisions 12). */
const ENOUGH = 3;
/** A mean is shrunk as if so many sessions without any ease had come before. Judgement. */
const DOUBTS = 3;
/**
 * A mean drop from here up has helped: a full step of the scale. A spot that stays below makes way for
 * those not tried yet, else a first spot that does nothing would be pressed for ever. Judgement.
 */
const HELPS = 1;

/**
 * Puts a complaint's spots in the order for this person: what eased most by the ratings, then by the
 * answers, then what was not tried enough in the order that is taught, last what did little.
 *
 * A mean is shrunk toward zero by its count, so that one lucky session never leads.
 *
 * @param spotIds In the order that is taught; each comes back once.
 */
export function rankSpots(
  complaintId: string,
  side: Hand,
  spotIds: readonly string[],
  tallies: readonly SpotTally[],
): readonly RankedSpot[] {
  const own = tallies.filter((tally) => tally.complaintId === complaintId && tally.side === side);
  return spotIds
    .map((spotId, taught) => ({
      taught,
      ...standingOf(spotId, own.find((tally) => tally.spotId === spotId) ?? null),
    }))
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        b.drop - a.drop ||
        b.answer - a.answer ||
        a.taught - b.taught,
    )
    .map(({ ranked }) => ranked);
}

const LEVELS = ['helped', 'answered-better', 'open', 'did-little'] as const;

interface Standing {
  readonly level: (typeof LEVELS)[number];
  /** Shrunk points a session; 0 while too few are known. */
  readonly drop: number;
  /** Shrunk share of better over worse, -1 to 1; 0 while too few are known. */
  readonly answer: number;
  readonly ranked: RankedSpot;
}

function standingOf(spotId: string, tally: SpotTally | null): Standing {
  const rated = tally?.rated ?? 0;
  const answers = tally === null ? 0 : tally.better + tally.same + tally.worse;
  const meanDrop = tally !== null && rated >= ENOUGH ? tally.dropSum / rated : null;
  const answer =
    tally !== null && answers >= ENOUGH ? (tally.better - tally.worse) / (answers + DOUBTS) : null;
  const level = levelOf(meanDrop, answer);
  return {
    level,
    drop: ((meanDrop ?? 0) * rated) / (rated + DOUBTS),
    answer: answer ?? 0,
    ranked: {
      spotId,
      why: level === 'helped' || level === 'answered-better' ? level : 'usual',
      meanDrop,
      rated,
    },
  };
}

function levelOf(meanDrop: number | null, answer: number | null): Standing['level'] {
  if (meanDrop !== null && meanDrop >= HELPS) return 'helped';
  if (answer !== null && answer > 0 && (meanDrop ?? 0) >= 0) return 'answered-better';
  return meanDrop === null && answer === null ? 'open' : 'did-little';
}

/**
 * Adds a session that ended to what is known. One without a complaint teaches nothing here.
 *
 * The fall of the rating belongs to a spot only where no other one was pressed (decisions 12); an
 * answer belongs to the spot it was given after.
 */
export function learnFrom(
  tallies: readonly SpotTally[],
  session: Pick<SessionRecord, 'complaintId' | 'steps' | 'before' | 'after'>,
): readonly SpotTally[] {
  const { complaintId, steps } = session;
  if (complaintId === null || steps.length === 0) return tallies;
  const answered = steps.reduce(
    (known, step) => (step.answer === null ? known : put(known, complaintId, step, countAnswer)),
    tallies,
  );
  const drop = dropOf(session);
  const only = onlySpot(steps);
  if (drop === null || only === null) return answered;
  return put(answered, complaintId, only, (tally) => ({
    ...tally,
    rated: tally.rated + 1,
    dropSum: tally.dropSum + drop,
  }));
}

/** Where nothing hurt before nor after, there was nothing to ease. */
function dropOf({ before, after }: Pick<SessionRecord, 'before' | 'after'>): number | null {
  if (before === null || after === null || (before === 0 && after === 0)) return null;
  return before - after;
}

function onlySpot(steps: readonly StepRecord[]): StepRecord | null {
  const [first] = steps;
  const alone = steps.every(({ spotId, side }) => spotId === first?.spotId && side === first.side);
  return first !== undefined && alone ? first : null;
}

const countAnswer = (tally: SpotTally, { answer }: StepRecord): SpotTally =>
  answer === null ? tally : { ...tally, [answer]: tally[answer] + 1 };

function put(
  tallies: readonly SpotTally[],
  complaintId: string,
  step: StepRecord,
  change: (tally: SpotTally, step: StepRecord) => SpotTally,
): readonly SpotTally[] {
  const { spotId, side } = step;
  const at = tallies.findIndex(
    (tally) => tally.complaintId === complaintId && tally.spotId === spotId && tally.side === side,
  );
  const known = tallies[at];
  const nothing = { rated: 0, dropSum: 0, better: 0, same: 0, worse: 0 };
  return known === undefined
    ? [...tallies, change({ complaintId, side, spotId, ...nothing }, step)]
    : tallies.with(at, change(known, step));
}

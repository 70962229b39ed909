import type { Hand } from '../activity/input';
import type { RunRecord, SessionRecord } from '../history/record';
import { byDay } from '../history/run-day';
import { limbOf } from '../knowledge/limb';
import type { Instant } from '../time';
import { learnFrom, type SpotTally } from './learning';
import { type Past, withPast } from './past';
import { type LegPress, type RunCare, runCareFor } from './run-care';
import { type CareReason, careFor } from './trend';

/** What the whole history has taught so far. It grows by what ends, and never looks back. */
export interface Experience {
  readonly tallies: readonly SpotTally[];
  /** What there was of each complaint, arm and leg, what was last first. */
  readonly pasts: readonly Past[];
  /** The last runs and presses of legs, oldest first. */
  readonly runs: readonly RunRecord[];
  readonly legPresses: readonly LegPress[];
}

export const noExperience: Experience = { tallies: [], pasts: [], runs: [], legPresses: [] };

/** More than the rules about runs look back on. */
const KEPT = 60;

/** Adds a session that ended, the newest so far. */
export function withSession(experience: Experience, session: SessionRecord): Experience {
  const { tallies, pasts, legPresses } = experience;
  return {
    ...experience,
    tallies: learnFrom(tallies, session),
    pasts: withPast(pasts, session),
    legPresses: isLegPress(session)
      ? [...legPresses, legPressOf(session)].slice(-KEPT)
      : legPresses,
  };
}

/** Adds a run that was logged, where its day puts it. */
export const withRun = (experience: Experience, run: RunRecord): Experience => ({
  ...experience,
  runs: [...experience.runs, run].sort(byDay).slice(-KEPT),
});

/** Everything the history holds, from the beginning; it may come in any order. */
export function experienceOf(
  sessions: readonly SessionRecord[],
  runs: readonly RunRecord[],
): Experience {
  const lived = sessions
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .reduce(withSession, noExperience);
  return { ...lived, runs: runs.toSorted(byDay).slice(-KEPT) };
}

const isLegPress = ({ complaintId, routineId, steps }: SessionRecord): boolean =>
  steps.length > 0 && limbOf(complaintId ?? routineId) === 'lower';

const legPressOf = ({ startedAt, steps }: SessionRecord): LegPress => ({
  startedAt,
  sides: [...new Set(steps.map(({ side }) => side))],
});

/** A complaint that somebody should look at before it is pressed again. */
export interface ComplaintCare {
  readonly complaintId: string;
  readonly side: Hand;
  readonly reason: CareReason;
}

/** When somebody said of a complaint and side that it was looked at; keys by `careKey`. */
export type LookedAt = Readonly<Record<string, Instant>>;

export const careKey = (complaintId: string | null, side: Hand | null): string =>
  `${complaintId ?? ''} ${side ?? ''}`;

/** The complaints that ask for care, but for those that were looked at since. */
export const complaintCare = (
  { pasts }: Experience,
  lookedAt: LookedAt,
): readonly ComplaintCare[] =>
  pasts.flatMap(({ complaintId, side, trend }) => {
    if (complaintId === null || trend === null) return [];
    const reason = careFor(trend);
    return reason === null || isLookedAt(lookedAt, complaintId, side, trend.lastAt)
      ? []
      : [{ complaintId, side, reason }];
  });

/** What the runs ask for, unless it was looked at since. */
export function runCare({ runs, legPresses }: Experience, lookedAt: LookedAt): RunCare | null {
  const care = runCareFor(runs, legPresses);
  return care === null || isLookedAt(lookedAt, care.where, care.side, care.at) ? null : care;
}

const isLookedAt = (
  lookedAt: LookedAt,
  complaintId: string | null,
  side: Hand | null,
  since: Instant,
): boolean => (lookedAt[careKey(complaintId, side)] ?? Number.NEGATIVE_INFINITY) > since;

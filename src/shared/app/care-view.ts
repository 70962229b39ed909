import { afterRunOffer } from '../guide/after-run';
import { complaintCare, type Experience, runCare } from '../guide/experience';
import { lastTimes } from '../guide/past';
import { checkAgainst, reliefStanding } from '../guide/relief-screening';
import { keepsLight, screeningAt } from '../guide/screening';
import type { Snapshot } from '../ipc';
import { limbOf } from '../knowledge/limb';
import type { Settings } from '../settings/schema';
import { localDay, type Now } from '../time';
import type { Session } from './session';
import type { AppState } from './state';

type CareView = Pick<
  Snapshot,
  'learned' | 'lastTimes' | 'complaintCare' | 'reliefScreenings' | 'runs' | 'runCare' | 'afterRun'
>;

const MOST_RUNS = 10;

/** What was learned, what asks for care, and the runs. */
export const careView = (
  state: AppState,
  experience: Experience,
  now: Now,
  settings: Settings,
): CareView => ({
  learned: experience.tallies,
  lastTimes: lastTimes(experience.pasts),
  complaintCare: complaintCare(experience, state.lookedAt),
  reliefScreenings: state.reliefScreenings,
  runs: experience.runs.slice(-MOST_RUNS).reverse(),
  runCare: runCare(experience, state.lookedAt),
  afterRun: afterRun(state, experience, now, settings),
});

/** Offered on the day of the run, unless something speaks against pressing legs. */
function afterRun(
  { lastRun, screening, lookedAt }: AppState,
  experience: Experience,
  now: Now,
  settings: Settings,
): Snapshot['afterRun'] {
  if (lastRun === null) return null;
  const dayStart = settings['day.start'];
  const ranAt = { wallAt: lastRun.at, offsetMinutes: lastRun.offsetMinutes };
  const isToday = localDay(ranAt, dayStart) === localDay(now, dayStart);
  const isSafe = checkAgainst(screening, 'lower', now.wallAt) === null;
  return isToday && isSafe && runCare(experience, lookedAt) === null
    ? afterRunOffer(lastRun)
    : null;
}

/** Light by the answers before this complaint, or by the safety check. */
export function isLight(
  { complaintId, routineId }: Session,
  { screening, reliefScreenings }: AppState,
  { wallAt }: Now,
): boolean {
  const id = complaintId ?? routineId;
  const limb = limbOf(id);
  const answered = { screenings: reliefScreenings, check: screening };
  const light = limb !== null && reliefStanding(id, limb, answered, wallAt).light;
  return light || keepsLight(screeningAt(screening, wallAt));
}

import { HANDS } from '../activity/input';
import { dailyLimit } from '../breaks/daily';
import type { Moment } from '../breaks/moment';
import { needOf } from '../breaks/need';
import { beginningOf, type OfferBasis, offerNow } from '../breaks/offer';
import { policyOf } from '../breaks/policy';
import { noWork, type Since } from '../breaks/schedule';
import { blocksPresses, screeningAt } from '../guide/screening';
import type { Settings } from '../settings/schema';
import type { Millis, Now } from '../time';
import { dueReminder } from './reminder';
import type { AppState } from './state';

/** How things stand, as the schedule sees them. */
export function momentOf(
  state: AppState,
  now: Now,
  settings: Settings,
  elapsedMs: Millis = 0,
  done: Since = noWork,
): Moment {
  const policy = policyOf(settings);
  const { load, presence } = state;
  return {
    now,
    settings,
    policy,
    elapsedMs,
    done,
    load,
    presence,
    need: {
      micro: needOf('micro', load, presence, policy),
      press: needOf('press', load, presence, policy),
    },
    blocked: blockedBy(state),
    locked: state.locked,
    reminder: dueReminder(state, now),
    limitDue: !state.today.limitTold && dailyLimit(state.today.activeMs, settings).level === 'red',
    offer: () => offerNow(offerBasis(state, now), settings),
    beginning: (routineId, side) => beginningOf(routineId, side, offerBasis(state, now), settings),
  };
}

export function blockedBy({ session, pause }: AppState): Moment['blocked'] {
  if (session !== null) return 'in-session';
  return pause === null ? null : 'paused';
}

const offerBasis = (
  { load, schedule, today, lastSide, lastSpots, screening }: AppState,
  { wallAt }: Now,
): OfferBasis => ({
  unsafe: blocksPresses(screeningAt(screening, wallAt)),
  load,
  loan: schedule.loan,
  postponedInARow: schedule.postponedInARow,
  presses: today.presses,
  places: today.places,
  lastSide,
  lastSpots,
});

/** Presses and clicks of both hands, for "since the last break". */
export const countsOf = (
  input: {
    readonly left: { keys: number; clicks: number };
    readonly right: { keys: number; clicks: number };
  },
  activeMs: Millis,
): Since => ({
  activeMs,
  keys: HANDS.reduce((sum, hand) => sum + input[hand].keys, 0),
  clicks: HANDS.reduce((sum, hand) => sum + input[hand].clicks, 0),
});

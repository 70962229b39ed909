import { doseOf, type Load } from '../activity/dose';
import { type Hand, otherHand } from '../activity/input';
import type { Offer } from '../ipc';
import {
  defaultRoutineId,
  type RoutineSummary,
  type RoutineTurn,
  routineIndex,
  routineSummary,
} from '../knowledge/routine-index';
import type { Settings } from '../settings/schema';
import { offersShort } from './escalation';

/** Presses a day, and presses of one place a day (content.json, dosage.frequency.desk; judgement). */
export const MOST_PRESSES_A_DAY = 6;
export const MOST_PRESSES_OF_A_PLACE = 3;

/** Routines a loan may ask for, shortest first; each beside the tool it cannot do without. */
const loanLadder = [
  { routineId: 'desk-forearm-60', tool: null },
  { routineId: 'ball-forearm-150', tool: 'desk-ball' },
  { routineId: 'forearm-reset-300', tool: null },
] as const;

/** A routine fits a dose of 1 when it is at most this long; judgement. */
const SECONDS_PER_DOSE = 240;
/** Doses closer than this, as a share of the capacity, are the same; then the hands take turns. */
const SAME_DOSE = 0.05;

/** What the offer is made from. */
export interface OfferBasis {
  readonly load: Load;
  readonly loan: number;
  readonly postponedInARow: number;
  /** Presses today, and how often each place had one; see `placeOf`. */
  readonly presses: number;
  readonly places: Readonly<Record<string, number>>;
  readonly lastSide: Hand | null;
  /** The spot that each arm was pressed at last. */
  readonly lastSpots: Readonly<Record<Hand, string | null>>;
}

/** The press a click would start now, or the plain rest that takes its place at the day's cap. */
export function offerNow(basis: OfferBasis, settings: Settings): Offer {
  const rest = { kind: 'rest', seconds: settings['press.restSeconds'] } as const;
  if (basis.presses >= MOST_PRESSES_A_DAY) return { ...rest, why: 'daily-cap' };
  const side = sideNow(basis, settings);
  const routine = routineNow(basis, settings);
  const turn = turnsFrom(routine, side, basis).find((each) => hasPressesLeft(each, side, basis));
  if (turn === undefined) return { ...rest, why: 'place-cap' };
  const [spotId] = turn.spotIds;
  return { kind: 'press', routineId: routine.id, spotId, side, seconds: routine.seconds };
}

/**
 * What a press of a routine begins with on a side that the person chose: the spot whose turn it is.
 * A place at its cap gives way to another, and is pressed all the same where all of them are.
 */
export function spotNow(routineId: string, side: Hand, basis: OfferBasis): string | null {
  const routine = routineSummary(routineId);
  if (routine === undefined) return null;
  const turns = turnsFrom(routine, side, basis);
  const turn = turns.find((each) => hasPressesLeft(each, side, basis)) ?? turns[0];
  return turn?.spotIds[0] ?? null;
}

/** The turns of a routine, beginning with the one after the last on this arm. */
function turnsFrom(
  { turns }: RoutineSummary,
  side: Hand,
  { lastSpots }: OfferBasis,
): readonly RoutineTurn[] {
  const last = lastSpots[side];
  const next = turns.findIndex(({ spotIds }) => last !== null && spotIds.includes(last)) + 1;
  return [...turns.slice(next), ...turns.slice(0, next)];
}

const hasPressesLeft = ({ spotIds }: RoutineTurn, side: Hand, { places }: OfferBasis): boolean =>
  spotIds.every((spotId) => (places[placeOf(spotId, side)] ?? 0) < MOST_PRESSES_OF_A_PLACE);

/** The name under which presses of a spot on a side are counted. */
export const placeOf = (spotId: string, side: Hand): string => `${spotId}:${side}`;

/** The hand with the higher dose; where they are alike, the other one than last time. */
function sideNow({ load, lastSide }: OfferBasis, settings: Settings): Hand {
  const left = doseOf(load, 'left').press;
  const right = doseOf(load, 'right').press;
  if (Math.abs(left - right) > SAME_DOSE * load.terms.press.capacity) {
    return left > right ? 'left' : 'right';
  }
  return lastSide === null ? settings['body.dominantHand'] : otherHand(lastSide);
}

/** A loan asks for the longest routine that fits the dose; each third postpone in a row relents once. */
function routineNow(basis: OfferBasis, settings: Settings): RoutineSummary {
  const own = routineSummary(settings['press.routine']) ?? fallbackRoutine;
  const ladder = loanLadder.flatMap(({ routineId, tool }) => {
    const routine = routineSummary(routineId);
    const possible = tool === null || settings['body.tools'].includes(tool);
    return routine !== undefined && possible ? [routine] : [];
  });
  if (offersShort(basis.postponedInARow)) return ladder[0] ?? own;
  if (basis.loan === 0) return own;
  const dose = highestShare(basis.load);
  const longer = ladder.filter(
    ({ seconds }) => seconds > own.seconds && seconds <= SECONDS_PER_DOSE * dose,
  );
  return longer.at(-1) ?? own;
}

const highestShare = (load: Load): number =>
  Math.max(doseOf(load, 'left').press, doseOf(load, 'right').press) / load.terms.press.capacity;

const fallbackRoutine: RoutineSummary = (() => {
  const routine = routineSummary(defaultRoutineId) ?? routineIndex[0];
  if (routine === undefined) throw new Error('The routine index is empty.');
  return routine;
})();

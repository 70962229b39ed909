import { doseOf, type Load } from '../activity/dose';
import { type Hand, otherHand } from '../activity/input';
import type { UsedToday } from '../guide/relief';
import type { Offer } from '../ipc';
import {
  defaultRoutineId,
  isPress,
  type RoutineSummary,
  type RoutineTurn,
  routineIndex,
  routineSummary,
} from '../knowledge/routine-index';
import type { Limb } from '../knowledge/terms';
import type { Settings } from '../settings/schema';
import { offersShort } from './escalation';
import { hasTool, isPlayable, secondsOf, sideFor, sidesOf, spotsLeft } from './routine-choice';

/** Presses a day, and presses of one place a day (content.json, dosage.frequency.desk; judgement). */
export const MOST_PRESSES_A_DAY = 6;
export const MOST_PRESSES_OF_A_PLACE = 3;

/** Whether the day has had its presses; arms and legs have theirs each. */
export const isDayFull = ({ arms, legs }: UsedToday, limb: Limb): boolean =>
  (limb === 'upper' ? arms : legs) >= MOST_PRESSES_A_DAY;

/** Routines a loan may ask for, shortest first. */
const loanLadder = ['desk-forearm-60', 'ball-forearm-150', 'forearm-reset-300'] as const;

/** A routine fits a dose of 1 when it is at most this long; judgement. */
const SECONDS_PER_DOSE = 240;
/** Doses closer than this, as a share of the capacity, are the same; then the hands take turns. */
const SAME_DOSE = 0.05;

/** What the offer is made from. */
export interface OfferBasis {
  /** True while the safety check speaks against every press. */
  readonly unsafe: boolean;
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

/** The press a click would start now, or the plain rest that takes its place, with the reason. */
export function offerNow(basis: OfferBasis, settings: Settings): Offer {
  const rest = { kind: 'rest', seconds: settings['press.restSeconds'] } as const;
  if (basis.unsafe) return { ...rest, why: 'safety' };
  if (basis.presses >= MOST_PRESSES_A_DAY) return { ...rest, why: 'daily-cap' };
  const candidates = routinesNow(basis, settings);
  for (const routine of candidates) {
    const side = sideFor(routine, sideNow(basis, settings), settings);
    const turn = openTurns(routine, side, basis, settings)[0];
    if (turn !== undefined) return pressOf(routine, turn, side, settings);
  }
  const why = candidates.some((each) => isPlayable(each, settings)) ? 'place-cap' : 'avoided';
  return { ...rest, why };
}

function pressOf(
  routine: RoutineSummary,
  turn: RoutineTurn,
  side: Hand,
  settings: Settings,
): Offer {
  const spotId = spotsLeft(turn, settings)[0] ?? turn.spotIds[0];
  const seconds = secondsOf(routine, turn, settings);
  return { kind: 'press', routineId: routine.id, spotId, side, seconds };
}

/** What a press that a person asked for begins with, and how long it takes. */
export interface Beginning {
  /** Null for a routine that is not known, that presses nothing, or of which nothing is left. */
  readonly spotId: string | null;
  /** Seconds. */
  readonly seconds: number;
}

/**
 * What a press of a routine begins with on a side that the person chose: the spot whose turn it is.
 * A place at its cap gives way to another, and is pressed all the same where all of them are. A
 * place to avoid is never pressed.
 */
export function beginningOf(
  routineId: string,
  side: Hand,
  basis: OfferBasis,
  settings: Settings,
): Beginning {
  const routine = routineSummary(routineId) ?? fallbackRoutine;
  if (routine.id !== routineId) return { spotId: null, seconds: routine.seconds };
  const turn =
    openTurns(routine, side, basis, settings)[0] ?? turnsFrom(routine, side, basis, settings)[0];
  const spotId = turn === undefined ? null : (spotsLeft(turn, settings)[0] ?? null);
  return { spotId, seconds: secondsOf(routine, turn, settings) };
}

/** The turns of a routine in which something is left to press, beginning with the one after the last on this arm. */
function turnsFrom(
  { turns }: RoutineSummary,
  side: Hand,
  { lastSpots }: OfferBasis,
  settings: Settings,
): readonly RoutineTurn[] {
  const last = lastSpots[side];
  const next = turns.findIndex(({ spotIds }) => last !== null && spotIds.includes(last)) + 1;
  return [...turns.slice(next), ...turns.slice(0, next)].filter(
    (turn) => spotsLeft(turn, settings).length > 0,
  );
}

/** The same without those that had their presses for today, on any arm they press. */
function openTurns(
  routine: RoutineSummary,
  side: Hand,
  basis: OfferBasis,
  settings: Settings,
): readonly RoutineTurn[] {
  const sides = sidesOf(routine, side);
  const isOpen = (spotId: string, on: Hand) =>
    (basis.places[placeOf(spotId, on)] ?? 0) < MOST_PRESSES_OF_A_PLACE;
  return turnsFrom(routine, side, basis, settings).filter((turn) =>
    spotsLeft(turn, settings).every((spotId) => sides.every((on) => isOpen(spotId, on))),
  );
}

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

/**
 * What may be offered, best first: a loan asks for the longest routine that fits the dose, each third
 * postpone in a row relents once. The person's own routine comes next, and the shortest one last, for the
 * day on which nothing else is left.
 */
function routinesNow(basis: OfferBasis, settings: Settings): readonly RoutineSummary[] {
  const own = pressNamed(settings['press.routine']) ?? fallbackRoutine;
  const ladder = loanLadder
    .flatMap((routineId) => pressNamed(routineId) ?? [])
    .filter((routine) => hasTool(routine, settings));
  const last = own.id === fallbackRoutine.id ? [own] : [own, fallbackRoutine];
  if (offersShort(basis.postponedInARow)) return [...ladder.slice(0, 1), ...last];
  if (basis.loan === 0) return last;
  const most = SECONDS_PER_DOSE * highestShare(basis.load);
  const longer = ladder.filter(({ seconds }) => seconds > own.seconds && seconds <= most);
  return [...longer.toReversed(), ...last];
}

/** The press of this name; nothing for a hands-off pause, which takes no press's place. */
function pressNamed(id: string): RoutineSummary | undefined {
  const routine = routineSummary(id);
  return routine !== undefined && isPress(routine) ? routine : undefined;
}

const highestShare = (load: Load): number =>
  Math.max(doseOf(load, 'left').press, doseOf(load, 'right').press) / load.terms.press.capacity;

const fallbackRoutine: RoutineSummary = (() => {
  const routine = routineSummary(defaultRoutineId) ?? routineIndex[0];
  if (routine === undefined) throw new Error('The routine index is empty.');
  return routine;
})();

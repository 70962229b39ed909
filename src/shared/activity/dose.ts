import { type Millis, minutes, seconds } from '../time';
import { HANDS, type Hand } from './input';
import { AWAY_MS, IDLE_THRESHOLD_MS, type Passage, type Work } from './monitor';
import { weightOf } from './weight';

/** The two reservoirs of a hand, in load-minutes. */
export interface Dose {
  readonly micro: number;
  readonly press: number;
}

export interface HandLoad {
  /** The dose at the beginning of the present rest; `doseOf` says what the rest has left of it. */
  readonly base: Dose;
  /** Time since this hand's last input. */
  readonly idleMs: Millis;
  /** Load-minutes a minute of late; what the next-break estimate goes by. */
  readonly rate: number;
}

/** What a rest pays back: `capacity` load-minutes within `restMs`. */
export interface RestTerm {
  readonly capacity: number;
  readonly restMs: Millis;
}

/** The terms of a rest, fixed when it begins, so that a change of settings cannot move a dose. */
export interface RestTerms {
  readonly micro: RestTerm;
  readonly press: RestTerm;
  /** A gap shorter than this pays nothing. */
  readonly restAfterMs: Millis;
}

export interface Load {
  readonly left: HandLoad;
  readonly right: HandLoad;
  /** Unbroken rest of both hands since the last input. */
  readonly restMs: Millis;
  readonly terms: RestTerms;
  /** Work without a gap of 5 s. */
  readonly unbrokenMs: Millis;
  /** Presses a minute of late, for the pace. */
  readonly pressRate: number;
  /** The person's own median of presses a minute; null until it is known. */
  readonly usualPressRate: number | null;
}

/** What the dose takes from the rest of the state. */
export interface LoadConditions {
  readonly terms: RestTerms;
  readonly sore: boolean;
}

/** Gaps up to this count half; a parked hand is not resting (halfCountGapSeconds, judgement). */
const HALF_COUNT_MS = AWAY_MS;
/** How fast the recent rates forget: by half in this much work. */
const RATE_HALF_LIFE_MS = minutes(3);
const USUAL_RATE = 1;

export function initialLoad(terms: RestTerms): Load {
  const hand: HandLoad = { base: { micro: 0, press: 0 }, idleMs: HALF_COUNT_MS, rate: USUAL_RATE };
  return {
    left: hand,
    right: hand,
    restMs: 0,
    terms,
    unbrokenMs: 0,
    pressRate: 0,
    usualPressRate: null,
  };
}

/**
 * The present dose of a hand: what the present rest has left of its base.
 *
 * A rest pays by its own length alone, which is what makes cutting it into ticks change nothing.
 */
export function doseOf(load: Load, hand: Hand): Dose {
  const { base } = load[hand];
  const { terms, restMs } = load;
  if (restMs < terms.restAfterMs) return base;
  return {
    micro: Math.max(0, base.micro - paidBack(terms.micro, restMs)),
    press: Math.max(0, base.press - paidBack(terms.press, restMs)),
  };
}

/**
 * Load-minutes an unbroken rest has paid back: capacity × (r / recommended)³ up to the recommended
 * rest, so that short pauses pay almost nothing and the recommended one pays a full reservoir. What
 * was owed beyond a full one goes on being paid at a capacity for each further such rest, or the
 * debt of a day in calls would survive the night. The curve is judgement; nobody measured it.
 */
export function paidBack({ capacity, restMs }: RestTerm, restedMs: Millis): number {
  const share = restedMs / restMs;
  return capacity * (share < 1 ? share ** 3 : share);
}

/** The rest that pays back so many load-minutes; the inverse of `paidBack`. */
export function restToPay({ capacity, restMs }: RestTerm, owed: number): Millis {
  const share = Math.max(0, owed) / capacity;
  return restMs * (share < 1 ? Math.cbrt(share) : share);
}

/** Lets time pass. `activeMs` is the part of it that was work, gaps under 5 s in full, under 30 s half. */
export function pass(
  load: Load,
  passage: Passage,
  conditions: LoadConditions,
): { readonly load: Load; readonly activeMs: Millis } {
  switch (passage.kind) {
    case 'rest':
      return { load: rest(load, passage.ms), activeMs: 0 };
    case 'unknown':
      return { load: unknown(load, passage.ms), activeMs: 0 };
    case 'work':
      return work(load, passage.work, conditions);
  }
}

/**
 * Credits a finished or partly done session as so much rest, and charges the hand that pressed.
 *
 * The rest before it is not lost, and a new one begins: pressing is work for the hand that does it.
 */
export function creditSession(
  load: Load,
  restedMs: Millis,
  effort: Readonly<Record<Hand, number>>,
): Load {
  const rested = settled({ ...load, restMs: Math.max(load.restMs, restedMs) });
  const charge = (hand: Hand): HandLoad => ({
    ...rested[hand],
    base: plus(rested[hand].base, effort[hand]),
  });
  return { ...rested, left: charge('left'), right: charge('right') };
}

/**
 * Takes back so much of the present rest: it turned out that nobody knows what happened in it. Never
 * more than there was; a rest that work has ended already stays what it was.
 */
export function unrest(load: Load, ms: Millis): Load {
  return ms <= 0 ? load : { ...load, restMs: Math.max(0, load.restMs - ms) };
}

function rest(load: Load, ms: Millis): Load {
  const longer = (hand: HandLoad): HandLoad => ({ ...hand, idleMs: hand.idleMs + ms });
  return { ...load, left: longer(load.left), right: longer(load.right), restMs: load.restMs + ms };
}

/** Doses stay, and no rest may reach across: somebody may have worked unheard. */
function unknown(load: Load, ms: Millis): Load {
  if (ms === 0) return load;
  const parted = (hand: HandLoad): HandLoad => ({
    ...hand,
    idleMs: Math.max(hand.idleMs, HALF_COUNT_MS),
  });
  const before = settled(load);
  return { ...before, left: parted(before.left), right: parted(before.right), unbrokenMs: 0 };
}

/** Ends the present rest: what it paid back is final. */
function settled(load: Load): Load {
  const end = (hand: Hand): HandLoad => ({ ...load[hand], base: doseOf(load, hand) });
  return { ...load, left: end('left'), right: end('right'), restMs: 0 };
}

function work(load: Load, done: Work, { terms, sore }: LoadConditions): ReturnType<typeof pass> {
  const rested = load.restMs >= load.terms.restAfterMs;
  // Of both hands; not the rest itself, which begins anew where unknown time or a session ended it.
  const gapMs = Math.min(load.left.idleMs, load.right.idleMs);
  const unbrokenMs = (gapMs < IDLE_THRESHOLD_MS ? load.unbrokenMs + gapMs : 0) + done.activeMs;
  const spanMs = done.activeMs + (gapMs < HALF_COUNT_MS && !rested ? gapMs : 0);
  const pressRate = blended(load.pressRate, done.presses, spanMs);
  const pace =
    load.usualPressRate === null || load.usualPressRate <= 0
      ? null
      : pressRate / load.usualPressRate;

  const before = settled(load);
  const after = (hand: Hand): HandLoad => {
    const { base, idleMs, rate } = before[hand];
    const device = done[hand];
    if (device === null) {
      return { base, idleMs: idleMs + done.activeMs, rate: blended(rate, 0, spanMs) };
    }
    const creditMs = done.activeMs + (rested ? 0 : countedGap(idleMs));
    const added = (creditMs / minutes(1)) * weightOf(device, { pace, unbrokenMs, sore });
    return { base: plus(base, added), idleMs: 0, rate: blended(rate, added, spanMs) };
  };
  return {
    load: { ...before, left: after('left'), right: after('right'), terms, unbrokenMs, pressRate },
    activeMs: done.activeMs + (rested ? 0 : countedGap(gapMs)),
  };
}

/** How much of a gap between two inputs counts as work. */
function countedGap(gapMs: Millis): Millis {
  if (gapMs < IDLE_THRESHOLD_MS) return gapMs;
  return gapMs < HALF_COUNT_MS ? gapMs / 2 : 0;
}

/** A rate a minute that forgets by half in three minutes of work. */
function blended(rate: number, amount: number, spanMs: Millis): number {
  if (spanMs <= 0) return rate;
  const kept = 0.5 ** (spanMs / RATE_HALF_LIFE_MS);
  return rate * kept + (amount / (spanMs / minutes(1))) * (1 - kept);
}

const plus = (dose: Dose, added: number): Dose => ({
  micro: dose.micro + added,
  press: dose.press + added,
});

/** The higher of the two hands. */
export const higherDose = (load: Load, kind: keyof Dose): number =>
  Math.max(...HANDS.map((hand) => doseOf(load, hand)[kind]));

/** True once the hands have rested long enough that it pays. */
export const resting = ({ restMs, terms }: Load): boolean => restMs >= terms.restAfterMs;

/** The shortest gap that counts as rest (decisions 1), shorter only where a setting asks for it. */
export const restAfter = (recommendedMs: readonly Millis[]): Millis =>
  Math.min(seconds(30), ...recommendedMs);

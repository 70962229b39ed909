import { type SpotId, spotOf } from '../knowledge';
import type { ComplaintId } from '../knowledge/complaints';
import type { FinderBranch } from './relief-finder';
import { type ReliefWords, reliefScript, scriptSeconds } from './relief-script';

/** How a session for a complaint is laid out in time. */
export interface ReliefShape {
  readonly complaintId: ComplaintId;
  /** The finder that lends its sentences; null for none. */
  readonly finder: FinderBranch | null;
  readonly spots: readonly SpotShape[];
  /** False where there is no time for the opening line. */
  readonly opens: boolean;
  /** True where finding a spot and closing get no longer than the lines that cannot be left out. */
  readonly tight: boolean;
}

export interface SpotShape {
  readonly spotId: SpotId;
  readonly places: number;
  readonly holdSeconds: number;
}

/** What a shape has to fit. */
export interface ShapeWish {
  readonly complaintId: ComplaintId;
  readonly finder: FinderBranch | null;
  /** In order. */
  readonly spotIds: readonly SpotId[];
  /** Seconds there are, ratings before and after not counted. */
  readonly seconds: number;
  /** Holds the person set, 15 to 90 seconds; null for each spot's own. */
  readonly holdSeconds: number | null;
}

/** Holds, in seconds (content.json, dosage, hold; where time is short the finders hold 16 s). */
const SHORTEST_HOLD = 15;
const GOOD_HOLD = 20;
/** Places of a spot (content.json, dosage, places). */
const PLACES = 2;

/** Ways to lay out the same spots, best first. */
const layouts = [
  { places: PLACES, least: GOOD_HOLD, opens: true, tight: false },
  { places: 1, least: GOOD_HOLD, opens: true, tight: false },
  { places: 1, least: SHORTEST_HOLD, opens: true, tight: false },
  { places: 1, least: SHORTEST_HOLD, opens: false, tight: false },
  { places: 1, least: SHORTEST_HOLD, opens: false, tight: true },
] as const;

/**
 * Lays out spots in the time there is: two places each where holds stay long enough, else one; then
 * without the opening line. Holds are as long as fits, at most what the person set or the spot's own.
 * Null when the time is too short for these spots.
 */
export function shapeFor(wish: ShapeWish, words: ReliefWords): ReliefShape | null {
  for (const layout of layouts) {
    const shape = filled(wish, layout, words);
    if (shape !== null) return shape;
  }
  return null;
}

/**
 * Whether spots are laid out with so many places each, the opening line, and holds worth having.
 *
 * @param wished The hold the person set, in seconds, or null.
 */
export function fitsWell(
  { opens, spots, finder }: ReliefShape,
  places: number,
  wished: number | null,
): boolean {
  const least = finder === null ? Math.min(GOOD_HOLD, wished ?? GOOD_HOLD) : SHORTEST_HOLD;
  return opens && spots.every((spot) => spot.places >= places && spot.holdSeconds >= least);
}

type Layout = (typeof layouts)[number];

function filled(wish: ShapeWish, layout: Layout, words: ReliefWords): ReliefShape | null {
  const { complaintId, finder, spotIds, seconds } = wish;
  const { places, opens, tight } = layout;
  if (finder !== null && places > 1) return null; // a finder tries one place of each
  const withHolds = (hold: number): ReliefShape => ({
    complaintId,
    finder,
    opens,
    tight,
    spots: spotIds.map((spotId) => ({
      spotId,
      places,
      holdSeconds: Math.min(hold, mostFor(spotId, wish.holdSeconds)),
    })),
  });
  const least = Math.min(layout.least, wish.holdSeconds ?? layout.least);
  const shortest = withHolds(least);
  const spare = seconds - scriptSeconds(reliefScript(shortest, words));
  if (spare < 0) return null;
  const added = (hold: number): number => heldSeconds(withHolds(hold)) - heldSeconds(shortest);
  let hold = least;
  while (hold < LONGEST_HOLD && added(hold + 1) <= spare) hold += 1;
  return withHolds(hold);
}

const heldSeconds = ({ spots }: ReliefShape): number =>
  spots.reduce((sum, { places, holdSeconds }) => sum + places * holdSeconds, 0);

const LONGEST_HOLD = 90;

/** The longest a spot is held: what the person set within its limit, else its usual length. */
function mostFor(spotId: SpotId, wished: number | null): number {
  const { max, default: usual } = spotOf(spotId).holdSeconds;
  return wished === null ? usual : Math.min(wished, max);
}

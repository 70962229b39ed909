import type { Hand } from '../activity/input';
import type { StepRecord } from '../history/record';

/** What a press did. */
export const effects = ['better', 'same', 'worse', 'unrated'] as const;
export type Effect = (typeof effects)[number];

/** What was pressed of one spot on one side, and what that did. */
export interface Pressed {
  readonly spotId: string;
  readonly side: Hand;
  /** Places in order, counted from 0, each once. */
  readonly places: readonly number[];
  readonly effect: Effect;
}

/** What a session pressed, as far as it is needed here. */
interface Done {
  readonly records: readonly StepRecord[];
  /** 0 to 10, or null where it was not rated. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * The spots of a session, each once a side, with the last answer that was given to it. Where nobody was asked, the
 * ratings before and after speak for a spot only when it was the only one (decisions 12): of several, nobody knows which
 * one did it.
 */
export function pressedIn({ records, before, after }: Done): readonly Pressed[] {
  const keys = [...new Set(records.map(keyOf))];
  return keys.flatMap((key) => {
    const own = records.filter((record) => keyOf(record) === key);
    const [first] = own;
    if (first === undefined) return [];
    const answer = own.findLast((record) => record.answer !== null)?.answer ?? null;
    const places = [...new Set(own.flatMap((record) => record.places))].sort((a, b) => a - b);
    const effect = answer ?? (keys.length === 1 ? byRatings(before, after) : 'unrated');
    return { spotId: first.spotId, side: first.side, places, effect };
  });
}

const keyOf = ({ spotId, side }: StepRecord): string => `${spotId} ${side}`;

function byRatings(before: number | null, after: number | null): Effect {
  if (before === null || after === null) return 'unrated';
  if (after === before) return 'same';
  return after < before ? 'better' : 'worse';
}

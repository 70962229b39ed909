/** Where the card of a group stands in the window, in pixels from its top. */
export interface GroupPlace<Id extends string> {
  readonly id: Id;
  readonly top: number;
  readonly bottom: number;
}

/** How far a page is scrolled: 0 at its top, 1 at its end or where all of it is seen at once. */
export interface Scrolled {
  readonly share: number;
  /** Pixels of the window. */
  readonly height: number;
}

/** A group that was jumped to begins this near to the top of the window, in pixels. */
const JUMPED_TO = 40;

/**
 * The group a person is looking at. The line that decides goes from the top of the window to its end as the page
 * does, so that each of several short groups at the end has its turn; a group that was asked for, and
 * still stands where the jump put it, goes first.
 *
 * @param places In reading order.
 * @param asked The group the address names, if any.
 * @returns null where there is no group.
 */
export function groupInView<Id extends string>(
  places: readonly GroupPlace<Id>[],
  { share, height }: Scrolled,
  asked: string | null,
): Id | null {
  const wanted = places.find(({ id }) => id === asked);
  if (wanted && isWhereItWasPut(wanted, share, height)) return wanted.id;
  const line = share * height;
  return (places.findLast(({ top }) => top <= line) ?? places[0])?.id ?? null;
}

/** At the top of the window or, where the page ends before that, somewhere in it. */
const isWhereItWasPut = ({ top, bottom }: GroupPlace<string>, share: number, height: number) =>
  Math.abs(top) <= JUMPED_TO || (share >= 1 && top > 0 && bottom <= height + 1);

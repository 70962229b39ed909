import type { Path, Point } from '../charts/geometry';

/** What a layer shows: the body, the body behind it, the hand or arm that presses, a tool, or furniture. */
export type Tone = 'near' | 'far' | 'press' | 'tool' | 'thing';

/** Shapes drawn as one: the outlines of all first, then what fills them, so that they join without a seam. */
export interface HowLayer {
  readonly tone: Tone;
  readonly shapes: readonly Path[];
  /** Fine lines on top of them, such as creases. */
  readonly lines?: readonly Path[];
  readonly nails?: readonly Path[];
}

/** A small drawing of the body at it, for the right side; from back to front. */
export interface HowScene {
  /** The size of the picture; all of them are 4 to 3. */
  readonly width: number;
  /** Where its upper left corner is. */
  readonly origin: Point;
  readonly layers: readonly HowLayer[];
  /** Where it presses, as far as it is in sight. */
  readonly spot: Point;
  /** The body hides the place: what presses is behind it. */
  readonly hidden?: boolean;
}

/** Drawings by tool and place, each put together when it is first looked at: all of them at once would hold up a stage. */
export type SceneTable = Readonly<Record<string, () => HowScene>>;

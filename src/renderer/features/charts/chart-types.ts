import type { Knot, Path, Point } from './geometry';

/** A belly given by its middle line from origin to insertion, and half its width along the way. */
export interface Belly {
  readonly kind: 'belly';
  /** Names one strip of a muscle that has several, such as the four strips of the finger lifters. */
  readonly id?: string;
  readonly spine: readonly Point[];
  readonly halfWidths: readonly number[];
  /** The edge that lies in the form shadow. */
  readonly shadow?: 'left' | 'right' | 'none';
  /** Where fine fibres run, −1 (left edge) to 1 (right edge). */
  readonly fibres?: readonly number[];
}

/** A flat or fan-shaped muscle, given by its outline; it can have no places. */
export interface Fan {
  readonly kind: 'fan';
  readonly id?: string;
  readonly outline: readonly Knot[];
  readonly fibres?: readonly (readonly Point[])[];
}

/** A broad muscle, given by both its edges from origin to insertion; places are addressed as in a belly. */
export interface Slab {
  readonly kind: 'slab';
  readonly id?: string;
  /** The edge on the left of the way it runs: of a muscle that runs down the picture, the right one on screen. */
  readonly left: readonly Point[];
  readonly right: readonly Point[];
  /** What its origin follows, from the end of the right edge to that of the left; a straight line without. */
  readonly from?: readonly Point[];
  /** What its insertion follows, from the end of the left edge to that of the right. */
  readonly to?: readonly Point[];
  /** Ends that run on smoothly instead of in corners. */
  readonly round?: 'from' | 'to' | 'both';
  readonly shadow?: 'left' | 'right' | 'none';
  readonly fibres?: readonly number[];
}

export type MusclePart = Belly | Slab | Fan;

export interface Tendon {
  readonly spine: readonly Point[];
  readonly from: number;
  readonly to?: number;
}

/** A tendon sheet or band, given by its outline. */
export interface Sheet {
  readonly outline: readonly Knot[];
  readonly lines?: readonly (readonly Point[])[];
}

/**
 * One drawn muscle. Several shapes may be one muscle of the content, as the two heads of the triceps are; a shape
 * whose `muscle` is null is drawn so that the limb looks right, and can never be a target.
 */
export interface MuscleShape {
  readonly id: string;
  /** The id in the content's list of muscles. */
  readonly muscle: string | null;
  readonly name: string;
  /** Deep ones show only as a target; those over the joints are drawn above the skin rim. */
  readonly layer: 'deep' | 'surface' | 'over';
  readonly parts: readonly MusclePart[];
  readonly tendons?: readonly Tendon[];
  readonly sheets?: readonly Sheet[];
}

/** A piece of the limb that can be named as the place that hurts. */
export interface LimbPart {
  readonly id: string;
  readonly name: string;
  readonly outline: Path;
  /** A rim of bare skin inside the outline keeps the muscles from touching the edge. */
  readonly rim?: boolean;
}

export type ZoneShape =
  | {
      readonly kind: 'ellipse';
      readonly center: Point;
      readonly radii: Point;
      readonly degrees?: number;
    }
  | { readonly kind: 'polygon'; readonly outline: readonly Knot[] };

/** Where nobody must press, as geometry, so that a test can prove that no place lies in it. */
export interface NoPressZone {
  /** The id in the content's list of zones, except those in `chart-only-zones.ts`. */
  readonly id: string;
  readonly name: string;
  readonly shapes: readonly ZoneShape[];
}

/** A point of the body that people can feel, from which a place is measured. */
export interface Landmark {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  /** Where the middle of its label stands. */
  readonly label: Point;
}

/** A cut end of the limb: the drawing fades out from the first point to the second. */
export interface Fade {
  readonly from: Point;
  readonly to: Point;
}

/** The stretch of a limb along which places are told to a screen reader: where it begins, where it ends, and at what. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly toward: 'hand' | 'elbow' | 'knee' | 'foot';
}

export interface Chart {
  readonly id: string;
  /** Without the side: "forearm, back". */
  readonly name: string;
  /** What stands over the picture, without the side: "arm, back". */
  readonly shortName: string;
  readonly width: number;
  readonly height: number;
  /** Null where a part of the way says nothing, as over a shoulder blade. */
  readonly span: Span | null;
  readonly fades: readonly Fade[];
  /** What lies at the left and right edge, for the right limb; they swap for the left one. */
  readonly edges: { readonly left: string; readonly right: string };
  readonly parts: readonly LimbPart[];
  /** The tint under all muscles, without which gaps between them read as holes. */
  readonly beds: readonly Path[];
  /** In the order of drawing, deepest first. */
  readonly muscles: readonly MuscleShape[];
  readonly creases: readonly Path[];
  readonly fineCreases: readonly Path[];
  readonly nails: readonly Path[];
  readonly bones: readonly Path[];
  readonly noPress: readonly NoPressZone[];
  readonly landmarks: readonly Landmark[];
}

export type Side = 'left' | 'right';

/** A place to press, addressed by muscle and not by pixel, so that a chart can be redrawn under it. */
export interface Place {
  readonly chart: string;
  /** The content's muscle id. */
  readonly muscle: string;
  /** The strip of the muscle; its first one when left out. */
  readonly part?: string;
  /** Along the muscle: 0 at its origin, 1 at its insertion. */
  readonly t: number;
  /** Across it: −1 at the left edge, 1 at the right one, in the way the muscle runs; running down, left is right. */
  readonly s: number;
  /** The muscles over it, where it is pressed through others: the picture then shows the target through them. */
  readonly through?: readonly string[];
  /** The way there from a landmark, in widths of a finger, drawn as a ruler. */
  readonly measured?: { readonly from: string; readonly fingers: number };
}

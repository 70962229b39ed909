import type { Box, Path, Point } from '../charts/geometry';

/** The pictures one can point at: the whole body leads to the four others. */
export const pickerViews = ['body', 'hand', 'arm', 'leg', 'foot'] as const;
export type PickerView = (typeof pickerViews)[number];

/** The complaints of the content that have a place on a picture; the rest are chosen from the list. */
export const placedComplaints = [
  'finger-thumb',
  'finger-index',
  'finger-middle',
  'finger-ring',
  'finger-little',
  'palm',
  'back-of-hand',
  'wrist-palm-side',
  'wrist-back',
  'wrist-thumb-side',
  'wrist-little-side',
  'elbow-outer',
  'elbow-inner',
  'forearm-ache',
  'foot-top',
  'foot-outer',
  'foot-arch',
  'foot-sole',
  'heel',
  'foot-ball',
  'toes',
  'big-toe',
  'achilles',
  'ankle-front',
  'ankle-outer',
  'ankle-inner',
  'shin-front',
  'shin-inner',
  'calf',
  'knee-front',
  'knee-inner',
  'knee-outer',
  'knee-back',
  'below-kneecap',
  'thigh-outer-it-band',
  'hip-outer',
  'hip-front',
  'glute-deep',
  'hamstring',
] as const;
export type PlacedComplaint = (typeof placedComplaints)[number];

/** A piece of bare limb. There are no muscles here, and nothing that could be pressed: one points at what hurts. */
export interface SkinPart {
  readonly id: string;
  readonly outline: Path;
}

/** A place one can point at, in one or several pictures of a scene. */
export interface PickerRegion {
  readonly complaint: PlacedComplaint;
  readonly shapes: readonly RegionShape[];
}

export interface RegionShape {
  readonly outline: Path;
  /** The part it is cut to, 'all' for whatever limb there is; null when the outline is the part itself. */
  readonly within: string | null;
}

/** A piece of a picture that opens another one. */
export interface PickerEntry {
  readonly view: Exclude<PickerView, 'body'>;
  /** Whose: of the whole body each its own; in a picture of one side, 'same'. */
  readonly side: 'left' | 'right' | 'same';
  readonly shapes: readonly RegionShape[];
}

/** What one picture of a limb adds to a scene. */
export interface SkinPicture {
  readonly id: string;
  readonly parts: readonly SkinPart[];
  readonly creases: readonly Path[];
  readonly fineCreases: readonly Path[];
  readonly nails: readonly Path[];
  readonly regions: readonly { readonly complaint: PlacedComplaint; readonly shape: RegionShape }[];
}

/** Which words stand under a picture, and where. */
export interface SceneCaption {
  readonly picture: string;
  readonly at: Point;
}

/** A rectangle in which cut limbs, or the limb of the other side, fade out toward one of its edges. */
export interface SceneFade {
  readonly box: Box;
  readonly toward: 'up' | 'down' | 'left';
}

/** All pictures of a view in one coordinate system, for the right side. The left one is its mirror. */
export interface PickerScene {
  readonly view: PickerView;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly SkinPart[];
  readonly creases: readonly Path[];
  readonly fineCreases: readonly Path[];
  readonly nails: readonly Path[];
  readonly regions: readonly PickerRegion[];
  readonly entries: readonly PickerEntry[];
  readonly captions: readonly SceneCaption[];
  readonly fades: readonly SceneFade[];
}

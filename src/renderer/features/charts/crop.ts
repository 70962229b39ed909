import { limbPoints, muscleBox, pointOf, wholeView } from './chart-measure';
import type { Chart, Place, Side } from './chart-types';
import { type Box, boxAround, type Point } from './geometry';

/** How much larger than the muscle its crop is. */
const MARGIN = 0.3;

/** Never closer than this, in chart units (13 cm): nearer, one sees a muscle but not where on the arm it is. */
const CLOSEST = 330;

/** The stage shows the limb in its full width with the panel's labels beside it: this much wider than the limb. */
const BESIDE = 1.4;

/** The limb from edge to edge, just. */
const JUST = 1.06;

/** The muscle with air around it. */
export function cropToMuscle(chart: Chart, muscle: string, margin = MARGIN): Box {
  return widen(muscleBox(chart, muscle), margin, margin);
}

function widen(box: Box, across: number, along: number): Box {
  const [dx, dy] = [box.width * across, box.height * along];
  return {
    x: box.x - dx / 2,
    y: box.y - dy / 2,
    width: box.width + dx,
    height: box.height + dy,
  };
}

/** The smallest box of this shape (width over height) that holds the whole box, around the same middle. */
export function fitAspect(box: Box, aspect: number): Box {
  const width = Math.max(box.width, box.height * aspect);
  const height = Math.max(box.height, box.width / aspect);
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  };
}

/** The box moved into the view; in a direction in which it is larger, moved until it holds the view. */
export function keepInside(box: Box, view: Box): Box {
  return {
    ...box,
    x: shift(box.x, box.width, view.x, view.width),
    y: shift(box.y, box.height, view.y, view.height),
  };
}

function shift(start: number, size: number, from: number, room: number): number {
  const end = from + room - size;
  return Math.min(Math.max(start, Math.min(from, end)), Math.max(from, end));
}

/** How far the limb stands off the middle of the panel, as a share of its width: room for the small picture. */
const ASIDE = 0.03;

/** How much of the panel's height its title takes, in small panels at least this many pixels: room for it above places and names. */
const TITLE = { share: 0.11, pixels: 32 };

/** From the middle of a landmark's name to the edge of the picture. */
const LABEL_ROOM = 26;

/** From the middle of a place to the edge of the picture, so that its ring or dot is whole. */
const RING_ROOM = 30;

interface StageView {
  readonly chart: Chart;
  readonly side: Side;
  readonly muscle: string;
  readonly places: readonly Place[];
  /** Width over height of the panel. */
  readonly aspect: number;
  /** The panel's height in pixels, where its title stands upright over it. */
  readonly pixels?: number;
}

/**
 * What the stage shows: the whole muscle where the panel is tall enough; in a low panel the part of it around the
 * places, because a muscle shown whole would leave the places too close together to tell apart.
 */
export function stageCrop(stage: StageView): Box {
  const view = wholeView(stage.chart);
  const whole = fitAspect(cropWithLimb(stage.chart, stage.muscle, MARGIN, BESIDE), stage.aspect);
  const isLow = whole.width > view.width && stage.places.length > 0;
  const around = isLow ? aroundPlaces(stage, whole.height) : whole;
  const box = { ...around, y: withLabels(stage, around) };
  const inside = keepInside({ ...box, x: besideInset(stage, box) }, view);
  return isWhole(stage.chart, inside)
    ? { ...inside, x: amid(stage.side, limbAt(stage.chart, inside), inside.width) }
    : inside;
}

/**
 * Whether the limb has air on both sides in this box. Such a limb stands in the middle, whatever else the chart has beside
 * it, such as a foot that the box does not reach; one that is cut off, as a trunk is, must end where the drawing does.
 */
export function isWhole(chart: Chart, box: Box): boolean {
  const seen = limbAt(chart, box);
  return seen.x > 0 && seen.x + seen.width < chart.width && seen.width < box.width;
}

/** The muscle with air around it, in at least the whole width of its limb times `beside`: a short muscle is lost alone. */
export function cropWithLimb(chart: Chart, muscle: string, margin: number, beside: number): Box {
  const crop = cropToMuscle(chart, muscle, margin);
  const least = limbAt(chart, crop).width * beside;
  return crop.width >= least ? crop : widen(crop, least / crop.width - 1, 0);
}

/** All of these muscles with air around them, in the whole width of their limb, in a picture of this shape. */
export function cropToMuscles(chart: Chart, muscles: readonly string[], aspect: number): Box {
  const boxes = muscles.map((muscle) => cropWithLimb(chart, muscle, MARGIN, JUST));
  const corners = boxes.flatMap(({ x, y, width, height }): Point[] => [
    [x, y],
    [x + width, y + height],
  ]);
  const box = corners.length === 0 ? wholeView(chart) : boxAround(corners);
  return keepInside(fitAspect(box, aspect), wholeView(chart));
}

/** The part of the limb that is seen at the heights of this box. */
export function limbAt(chart: Chart, { y, height }: Box): Box {
  const { width } = chart;
  const shown = limbPoints(chart).filter((point) => point[1] >= y && point[1] <= y + height);
  // A hip goes on beyond the picture; what counts is what is seen of it.
  return boxAround(shown.map(([x, at]): Point => [Math.min(Math.max(x, 0), width), at]));
}

function aroundPlaces(stage: StageView, most: number): Box {
  const { chart, places, aspect } = stage;
  const named = namedReach(stage);
  const told = named === null ? 0 : (named.bottom - named.top) / (1 - titleShare(stage));
  const height = Math.min(Math.max(chart.width / aspect, CLOSEST, told), most);
  const points = boxAround(places.map((place) => pointOf(chart, place)));
  return { x: 0, y: points.y + (points.height - height) / 2, width: height * aspect, height };
}

const titleShare = ({ pixels }: StageView): number =>
  pixels === undefined ? TITLE.share : Math.max(TITLE.share, TITLE.pixels / pixels);

/** From the highest to the lowest of the places and of the names of their landmarks; null if none has a name. */
function namedReach({ chart, places }: StageView): { top: number; bottom: number } | null {
  const named = chart.landmarks.filter(({ id }) =>
    places.some(({ measured }) => measured?.from === id),
  );
  if (named.length === 0) return null;
  const heights = [
    ...named.flatMap(({ label }) => [label[1] - LABEL_ROOM, label[1] + LABEL_ROOM]),
    ...places
      .map((place) => pointOf(chart, place)[1])
      .flatMap((y) => [y - RING_ROOM, y + RING_ROOM]),
  ];
  return { top: Math.min(...heights), bottom: Math.max(...heights) };
}

/** Where the box begins so that the names of the landmarks are not cut off, if they and the places have room in it. */
function withLabels(stage: StageView, box: Box): number {
  const named = namedReach(stage);
  if (named === null) return box.y;
  const spare = box.height - (named.bottom - named.top);
  if (spare < 0) return box.y;
  const title = Math.min(titleShare(stage) * box.height, spare);
  return Math.min(Math.max(box.y, named.bottom - box.height), named.top - title);
}

/** Where the box begins so that the limb in it stands a little to the right on screen, on either side. */
function besideInset({ chart, side, muscle }: StageView, box: Box): number {
  return amid(side, limbAt(chart, cropToMuscle(chart, muscle)), box.width);
}

function amid(side: Side, limb: Box, width: number): number {
  const aside = side === 'right' ? ASIDE : -ASIDE;
  return limb.x + limb.width / 2 - width * (0.5 + aside);
}

import { zoneOutline } from './chart-measure';
import type { Belly, Chart, MusclePart, MuscleShape, Sheet, Slab } from './chart-types';
import { curve, type Path, toPathData } from './geometry';
import { bodyOf, crescent, fibres, strap } from './shapes';

/** One part of a muscle as path data, ready for the `d` attribute. */
interface DrawnPart {
  readonly body: string;
  readonly shade: string | null;
  readonly fibres: string | null;
}

export interface DrawnMuscle {
  readonly shape: MuscleShape;
  readonly tendons: string | null;
  readonly sheets: string | null;
  readonly sheetLines: string | null;
  /** All parts in one path: stroked before it is filled, it has one contour around all strips. */
  readonly contour: string | null;
  readonly parts: readonly DrawnPart[];
}

/** A whole chart as path data. Only strings, so a second picture of the same limb costs no arithmetic. */
export interface DrawnChart {
  readonly parts: readonly { readonly id: string; readonly outline: string }[];
  readonly rim: string;
  readonly bed: string;
  readonly muscles: readonly DrawnMuscle[];
  readonly creases: string;
  readonly fineCreases: string;
  readonly nails: string;
  readonly bones: string;
  readonly noPress: readonly { readonly id: string; readonly outline: string }[];
}

const cache = new WeakMap<Chart, DrawnChart>();

/** The chart's path data, worked out the first time it is asked for. */
export function drawn(chart: Chart): DrawnChart {
  const known = cache.get(chart);
  if (known) return known;
  const fresh = draw(chart);
  cache.set(chart, fresh);
  return fresh;
}

const joined = (paths: readonly Path[]): string => paths.map(toPathData).join('');
const joinedOrNone = (paths: readonly Path[]): string | null => joined(paths) || null;

function draw(chart: Chart): DrawnChart {
  return {
    parts: chart.parts.map(({ id, outline }) => ({ id, outline: toPathData(outline) })),
    rim: joined(chart.parts.filter((part) => part.rim).map((part) => part.outline)),
    bed: joined(chart.beds),
    muscles: chart.muscles.map(drawMuscle),
    creases: joined(chart.creases),
    fineCreases: joined(chart.fineCreases),
    nails: joined(chart.nails),
    bones: joined(chart.bones),
    noPress: chart.noPress.map(({ id, shapes }) => ({
      id,
      outline: joined(shapes.map(zoneOutline)),
    })),
  };
}

function drawMuscle(shape: MuscleShape): DrawnMuscle {
  const tendons = (shape.tendons ?? []).map(
    ({ spine, from, to }) => strap(spine, from, to).outline,
  );
  const sheets: readonly Sheet[] = shape.sheets ?? [];
  const parts = shape.parts.map(drawPart);
  return {
    shape,
    tendons: joinedOrNone(tendons),
    sheets: joinedOrNone(sheets.map(({ outline }) => curve(outline, true))),
    sheetLines: joinedOrNone(sheets.flatMap(({ lines }) => lines ?? []).map((line) => curve(line))),
    contour: parts.map((part) => part.body).join('') || null,
    parts,
  };
}

function drawPart(part: MusclePart): DrawnPart {
  if (part.kind !== 'fan') return drawBody(part);
  return {
    body: toPathData(curve(part.outline, true)),
    shade: null,
    fibres: joinedOrNone((part.fibres ?? []).map((line) => curve(line))),
  };
}

const FIBRES: readonly number[] = [-0.6, -0.2, 0.2, 0.6];

function drawBody(part: Belly | Slab): DrawnPart {
  const { shadow = 'right', fibres: across = FIBRES } = part;
  const shape = bodyOf(part);
  return {
    body: toPathData(shape.outline),
    shade: shadow === 'none' ? null : toPathData(crescent(shape, shadow)),
    fibres: joinedOrNone(fibres(shape, across)),
  };
}

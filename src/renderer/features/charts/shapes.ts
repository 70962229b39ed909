import type { Belly, Slab } from './chart-types';
import {
  add,
  at,
  between,
  curve,
  direction,
  distance,
  type Knot,
  leftOf,
  mix,
  type Path,
  type Point,
  scale,
  spread,
  stretch,
  subtract,
} from './geometry';

/** Steps along a muscle. Ten are enough for the longest one to look smooth on a large screen. */
const STEPS = 10;

/** A spindle along a middle line: its two edges point by point, from its origin to its insertion. */
export interface Spindle {
  readonly left: readonly Point[];
  readonly right: readonly Point[];
  readonly outline: Path;
}

interface SpindleEnds {
  readonly steps?: number;
  /** A round end is for tendons; a muscle belly ends in a point over the tendon that takes over. */
  readonly roundEnd?: boolean;
}

/** A muscle belly or tendon: a middle line from origin to insertion, and half its width along the way. */
export function spindle(
  spine: readonly Point[],
  halfWidths: readonly number[],
  { steps = STEPS, roundEnd = false }: SpindleEnds = {},
): Spindle {
  const middle = spread(spine, steps);
  const widths = stretch(halfWidths, steps);
  const side = (sign: 1 | -1): readonly Point[] =>
    middle.map((point, i) => {
      const way = direction(subtract(at(middle, i + 1), at(middle, i - 1)));
      return add(point, scale(leftOf(way), sign * at(widths, i)));
    });
  const left = side(1);
  const right = side(-1);
  return { left, right, outline: curve(around(left, right, roundEnd), true) };
}

function around(left: readonly Point[], right: readonly Point[], roundEnd: boolean): Knot[] {
  const last = left.length - 1;
  const knot = ([x, y]: Point, i: number): Knot =>
    i === 0 || (i === last && !roundEnd) ? [x, y, 'corner'] : [x, y];
  const back = right.map(knot).reverse();
  const knots = [...left.map(knot), ...back];
  return knots.filter((point, i) => i === 0 || apart(point, at(knots, i - 1)));
}

const apart = (a: Knot, b: Knot): boolean => distance([a[0], a[1]], [b[0], b[1]]) > 0.6;

/** A broad muscle between two edges. */
export function slab({ left, right, from = [], to = [], round }: SlabPlan): Spindle {
  const steps = Math.max(STEPS, left.length, right.length);
  const [one, other] = [spread(left, steps), spread(right, steps)];
  const corner = ([x, y]: Point, i: number): Knot => {
    const isCorner = (i === 0 && !roundAt(round, 'from')) || (i === steps && !roundAt(round, 'to'));
    return isCorner ? [x, y, 'corner'] : [x, y];
  };
  const knots = [...one.map(corner), ...to, ...other.map(corner).reverse(), ...from];
  const outline = knots.filter((point, i) => i === 0 || apart(point, at(knots, i - 1)));
  return { left: one, right: other, outline: curve(outline, true) };
}

type SlabPlan = Omit<Slab, 'kind'>;

const roundAt = (round: Slab['round'], end: 'from' | 'to'): boolean =>
  round === 'both' || round === end;

/** The body of a muscle, however it is given. */
export const bodyOf = (part: Belly | Slab): Spindle =>
  part.kind === 'belly' ? spindle(part.spine, part.halfWidths) : slab(part);

/** A tendon: an even band, widths in full rather than half. */
export function strap(spine: readonly Point[], from: number, to = from): Spindle {
  const widths = [0, 1, 2, 3].map((i) => between(from, to, i / 3) / 2);
  return spindle(spine, widths, { steps: spine.length + 2, roundEnd: true });
}

/** A place inside a spindle: t from 0 (origin) to 1 (insertion), s from −1 (left edge) to 1 (right edge). */
export function within(shape: Spindle, t: number, s: number): Point {
  const step = t * (shape.left.length - 1);
  const i = Math.min(Math.floor(step), shape.left.length - 2);
  const edge = (side: readonly Point[]): Point => mix(at(side, i), at(side, i + 1), step - i);
  return mix(edge(shape.left), edge(shape.right), (s + 1) / 2);
}

/** Fine lines along the belly, each a little shorter or longer than the next so that they do not form a fence. */
export function fibres(shape: Spindle, across: readonly number[]): readonly Path[] {
  return across.map((s, k) => {
    const from = 0.07 + 0.03 * (k % 2);
    const to = 0.93 - 0.04 * ((k + 1) % 2);
    return curve([0, 0.25, 0.5, 0.75, 1].map((u) => within(shape, between(from, to, u), s)));
  });
}

/** The form shadow along one edge of a belly. */
export function crescent(shape: Spindle, side: 'left' | 'right', depth = 0.34): Path {
  const edge = side === 'left' ? -1 : 1;
  const stops = [0, 0.17, 0.33, 0.5, 0.67, 0.83, 1];
  const outer = stops.map((u) => within(shape, between(0.04, 0.96, u), edge));
  const inner = stops.map((u) => {
    const reach = 2 * depth * Math.sin(Math.PI * u);
    return within(shape, between(0.04, 0.96, u), edge * (1 - reach));
  });
  const corner = ([x, y]: Point): Knot => [x, y, 'corner'];
  const middle = inner.slice(1, -1).reverse();
  return curve(
    [corner(at(outer, 0)), ...outer.slice(1, -1), corner(at(outer, 6)), ...middle],
    true,
  );
}

/** Where along a finger its width is what share of the full one: base below 0, tip at 1. */
export type DigitProfile = readonly (readonly [along: number, width: number])[];

interface DigitPlan {
  readonly base: Point;
  readonly direction: Point;
  readonly length: number;
  readonly width: number;
  /** How far the tip is off the straight line, as a share of the length. */
  readonly bend: number;
  readonly profile: DigitProfile;
}

/** A finger or thumb, with its own axis so that nails, creases and tendons can be laid along it. */
export interface Digit {
  readonly outline: Path;
  readonly width: number;
  readonly along: Point;
  readonly across: Point;
  readonly axis: (t: number) => Point;
}

export function digit(plan: DigitPlan): Digit {
  const along = direction(plan.direction);
  const across: Point = [-along[1], along[0]];
  const axis = (t: number): Point =>
    add(
      add(plan.base, scale(along, plan.length * t)),
      scale(across, plan.bend * plan.length * t * t),
    );
  const edge = (sign: 1 | -1): Point[] =>
    plan.profile
      .slice(0, -1)
      .map(([t, share]) => add(axis(t), scale(across, (sign * plan.width * share) / 2)));
  const outline = curve([...edge(-1), axis(1), ...edge(1).reverse()], true);
  return { outline, width: plan.width, along, across, axis };
}

/** A short skin crease across a digit. */
export function crease(finger: Digit, t: number, share: number, bow: number): Path {
  const half = scale(finger.across, (finger.width / 2) * share);
  const middle = finger.axis(t);
  return curve([subtract(middle, half), add(middle, scale(finger.along, -bow)), add(middle, half)]);
}

/** The three creases over a knuckle, seen from the back of the hand. */
export function knuckleCreases(finger: Digit, t: number, share = 0.7): readonly Path[] {
  return [
    crease(finger, t - 0.022, share * 0.8, 3),
    crease(finger, t + 0.012, share, -1.5),
    crease(finger, t + 0.038, share * 0.66, -2.5),
  ];
}

/** The soft arch of a knuckle at the foot of a finger. */
export function knuckleArch([x, y]: Point, radius: number, turn = 0): Path {
  const arch: readonly Point[] = [
    [-radius, 3],
    [-radius * 0.62, -radius * 0.55],
    [0, -radius * 0.78],
    [radius * 0.62, -radius * 0.55],
    [radius, 3],
  ];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return curve(arch.map(([dx, dy]) => [x + dx * cos - dy * sin, y + dx * sin + dy * cos]));
}

interface NailPlan {
  readonly offset?: number;
  readonly width?: number;
  readonly from?: number;
  readonly to?: number;
}

export function nail(finger: Digit, plan: NailPlan = {}): Path {
  const { offset = 0, width = 0.6, from = 0.8, to = 0.975 } = plan;
  const point = (t: number, share: number): Point =>
    add(finger.axis(t), scale(finger.across, (finger.width / 2) * width * share + offset));
  const edge: readonly (readonly [number, number])[] = [
    [from, 0.55],
    [from + 0.035, 0.95],
    [from + 0.1, 1],
    [to - 0.045, 0.9],
    [to - 0.005, 0.5],
  ];
  const left = edge.map(([t, share]) => point(t, -share));
  const right = edge.map(([t, share]) => point(t, share)).reverse();
  return curve([...left, point(to + 0.005, 0), ...right, point(from - 0.012, 0)], true);
}

/** An ellipse as a curve, so that zones of either kind are drawn and measured the same way. */
export function ellipse([x, y]: Point, [rx, ry]: Point, degrees = 0): Path {
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const knots = Array.from({ length: 12 }, (_, i): Point => {
    const angle = (i * Math.PI) / 6;
    const [dx, dy] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
  });
  return curve(knots, true);
}

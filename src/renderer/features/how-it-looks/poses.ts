import {
  add,
  curve,
  direction,
  mix,
  type Path,
  type Point,
  scale,
  subtract,
} from '../charts/geometry';
import type { HowLayer } from './how-types';
import { elbowFor, fist, flatHand, foot, forearm, head, leg, rod, trunk, upperArm } from './person';

/** A box: its upper left corner, width and height. */
export const block = (x: number, y: number, width: number, height: number): Path =>
  curve(
    [
      [x, y, 'corner'],
      [x + width, y, 'corner'],
      [x + width, y + height, 'corner'],
      [x, y + height, 'corner'],
    ],
    true,
  );

/** Furniture, floor and walls. */
export const thing = (...shapes: readonly Path[]): HowLayer => ({ tone: 'thing', shapes });
/** What one presses with. */
export const tool = (...shapes: readonly Path[]): HowLayer => ({ tone: 'tool', shapes });
/** A roller stick of 44 cm and more, its handles a little past the two fists that hold it. */
export function stickBetween(from: Point, to: Point): readonly HowLayer[] {
  const way = direction(subtract(to, from));
  const past = (at: Point, by: number): Point => add(at, scale(way, by));
  const along = (by: number, width: number): Path =>
    rod([past(from, by), mix(from, to, 0.5), past(to, -by)], [width, width, width]);
  return [tool(along(-4, 1.1)), tool(along(5, 1.9))];
}

/** The body. */
export const near = (...shapes: readonly Path[]): HowLayer => ({ tone: 'near', shapes });
/** What of the body lies behind. */
export const far = (...shapes: readonly Path[]): HowLayer => ({ tone: 'far', shapes });

/** The ground, at y = 0. */
export const floor = thing(block(-200, 0, 400, 60));
const chair: readonly HowLayer[] = [
  thing(block(-20, -36, 4, 36), block(26, -36, 4, 36)),
  thing(block(-24, -41, 58, 6)),
];

/** Where an arm goes. */
export interface Reach {
  /** Where the hand's tip goes. */
  readonly to: Point;
  readonly hand: 'fist' | 'flat';
  /** Where the wrist is from there. */
  readonly wrist: Point;
  readonly bend?: 1 | -1;
}

/** An arm from the shoulder to what it presses. */
export function arm(shoulder: Point, { to, hand, wrist, bend = 1 }: Reach): readonly Path[] {
  const at = add(to, wrist);
  const elbow = elbowFor(shoulder, at, bend);
  const bone = direction(subtract(at, elbow));
  const aim = direction(subtract(to, at));
  const turn =
    (Math.atan2(bone[0] * aim[1] - bone[1] * aim[0], bone[0] * aim[0] + bone[1] * aim[1]) * 180) /
    Math.PI;
  const palm = hand === 'fist' ? fist(subtract(at, aim), at) : flatHand(elbow, at, turn);
  return [...upperArm(shoulder, elbow), forearm(elbow, at), ...palm];
}

/** Where knee and ankle of a leg are. */
export interface LegPose {
  readonly knee: Point;
  readonly ankle: Point;
  /** Of the foot, clockwise in degrees; it stands flat without. */
  readonly turn?: number;
}

/** How somebody sits. */
export interface Seated {
  readonly shoulder: Point;
  readonly legs?: LegPose;
  readonly reach: Reach;
  readonly nod?: number;
}

/** Of somebody who sits on the chair. */
export const HIP: Point = [0, -51];
export const LEG: LegPose = { knee: [43, -49], ankle: [42, -7.4] };
const FAR_LEG: LegPose = { knee: [41, -50], ankle: [50, -7.4] };

/** Somebody on a chair, from the right, with a hand on the near leg. */
export function seated(pose: Seated, before: readonly HowLayer[] = []): readonly HowLayer[] {
  const { shoulder, legs = LEG, reach, nod = 30 } = pose;
  const neck = add(shoulder, scale(direction(subtract(shoulder, HIP)), 5));
  const face = head(neck, nod);
  return [
    floor,
    far(...leg(HIP, FAR_LEG.knee, FAR_LEG.ankle), foot(FAR_LEG.ankle)),
    ...chair,
    ...before,
    {
      tone: 'near',
      shapes: [
        trunk(shoulder, HIP),
        ...face.shapes,
        ...leg(HIP, legs.knee, legs.ankle),
        foot(legs.ankle, legs.turn),
      ],
      lines: face.lines,
    },
    near(...arm(shoulder, reach)),
  ];
}

/** What the picture shows: its left and upper edge, and its width. */
export const frame = (x: number, y: number, width: number) => ({ width, origin: [x, y] as const });

/** Of somebody who sits on the floor, and who lies on it. */
export const FLOOR = frame(-78, -102, 158);
export const LYING = frame(-104, -110, 182);

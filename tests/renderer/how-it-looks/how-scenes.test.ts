import { describe, expect, it } from 'vitest';
import { routines } from '#shared/knowledge/routines';
import { spots } from '#shared/knowledge/spots';
import { tools } from '#shared/knowledge/tools';
import {
  boxAround,
  distance,
  flatten,
  inside,
} from '../../../src/renderer/features/charts/geometry';
import { sceneFor, scenes } from '../../../src/renderer/features/how-it-looks/how-scenes';

/** The pairs of tool and region that the content's routines use. */
const USED = [
  'chair-ball thigh-back',
  'desk-ball forearm-back',
  'desk-ball forearm-palm',
  'fingertips forearm-back',
  'fingertips hand',
  'fingertips lower-leg-back',
  'fingertips lower-leg-front',
  'fingertips lower-leg-inner',
  'fingertips lower-leg-outer',
  'foam-roller lower-leg-back',
  'foam-roller thigh-front',
  'foam-roller thigh-outer',
  'knuckles forearm-back',
  'knuckles forearm-thumb-edge',
  'knuckles hand',
  'knuckles lower-leg-back',
  'knuckles lower-leg-front',
  'knuckles lower-leg-outer',
  'knuckles thigh-front',
  'knuckles thigh-outer',
  'knuckles upper-arm',
  'massage-ball hand',
  'other-forearm forearm-back',
  'other-forearm forearm-palm',
  'other-forearm lower-leg-front',
  'pinch forearm-palm',
  'pinch forearm-thumb-edge',
  'pinch hand',
  'roller-stick lower-leg-back',
  'roller-stick thigh-front',
  'wall-ball buttock',
  'wall-ball hip-front',
  'wall-ball hip-side',
];

interface Pressing {
  readonly spotId: keyof typeof spots;
  readonly toolId: string;
}

const isPressing = (value: object): value is Pressing =>
  'spotId' in value &&
  typeof value.spotId === 'string' &&
  Object.hasOwn(spots, value.spotId) &&
  'toolId' in value &&
  typeof value.toolId === 'string';

/** Every step that presses, also those in the branches of a finder. */
function pressing(value: unknown): readonly Pressing[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isPressing(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(pressing)];
}

describe('the drawings of how it looks', () => {
  it('are there for every tool and region that the content’s routines use', () => {
    expect(USED.filter((pair) => !Object.hasOwn(scenes, pair))).toEqual([]);
  });

  it('are there for every step of the routines that are in', () => {
    const steps = pressing(routines);

    const without = steps.filter(({ toolId, spotId }) => sceneFor(toolId, spotId) === null);

    expect(steps.length).toBeGreaterThan(0);
    expect(without).toEqual([]);
  });

  it('belong to tools and regions of the content', () => {
    const regions = Object.values(spots).map(({ region }) => region as string);
    const strange = Object.keys(scenes).filter((pair) => {
      const [tool = '', region = ''] = pair.split(' ');
      return !Object.hasOwn(tools, tool) || !regions.includes(region);
    });

    expect(strange).toEqual([]);
  });

  it('are none for what is not drawn, or not known', () => {
    expect(sceneFor('thumb', 'ecrb-mid')).toBeNull();
    expect(sceneFor('knuckles', 'no-such-spot')).toBeNull();
    expect(sceneFor('knuckles', 'ecrb-mid')).toBe(scenes['knuckles forearm-back']);
  });
});

describe.each(Object.entries(scenes))('the drawing of %s', (pair, scene) => {
  const { width, origin, layers, spot } = scene;
  const polygons = (tone: string) =>
    layers
      .filter((layer) => layer.tone === tone)
      .flatMap(({ shapes }) => shapes.map((s) => flatten(s, 4)));

  it('is made of numbers', () => {
    const points = layers.flatMap(({ shapes, lines = [] }) =>
      [...shapes, ...lines].flatMap((s) => flatten(s, 2)),
    );

    expect(points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('has its mark well inside the frame', () => {
    const [x, y] = [(spot[0] - origin[0]) / width, (spot[1] - origin[1]) / (width * 0.75)];

    expect(Math.min(x, 1 - x, y, 1 - y)).toBeGreaterThan(0.1);
  });

  it('has its mark on the body, or within its own size of it', () => {
    const near = width / 20;
    const touches = polygons('near').some(
      (shape) => inside(shape, spot) || shape.some((point) => distance(point, spot) < near),
    );

    expect(touches).toBe(true);
  });

  it('shows the tool where it is a thing, at the mark', () => {
    const [tool = ''] = pair.split(' ');
    const isThing = tools[tool as keyof typeof tools].kind !== 'hand';
    const box = isThing ? boxAround(polygons('tool').flat()) : null;

    expect(polygons('tool').length > 0).toBe(isThing);
    if (box) {
      const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
      expect(distance(middle, spot)).toBeLessThan(Math.max(box.width, box.height));
    }
  });
});

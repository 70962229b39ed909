import { describe, expect, it } from 'vitest';
import { spots } from '#shared/knowledge/spots';
import { tools } from '#shared/knowledge/tools';
import {
  boxAround,
  distance,
  flatten,
  inside,
} from '../../../src/renderer/features/charts/geometry';
import { sceneFor, scenes } from '../../../src/renderer/features/how-it-looks/how-scenes';

/** Every spot with every tool it may be pressed with. */
const fitting = Object.entries(spots).flatMap(([spotId, { toolIds }]) =>
  toolIds.map((tool) => ({ spotId, tool })),
);

/** What a session would show first, if the person had just this; the thumb alone is no tool and never comes first. */
const shownFirst = fitting.filter(({ tool }) => tool !== 'thumb');

describe('the drawings of how it looks', () => {
  it('are there for every tool that a routine or plan may come to show at a spot', () => {
    const without = shownFirst.filter(({ tool, spotId }) => sceneFor(tool, spotId) === null);

    expect(shownFirst.length).toBeGreaterThan(100);
    expect(without).toEqual([]);
  });

  it('belong to tools, and to regions or spots of the content', () => {
    const regions = Object.values(spots).map(({ region }) => region as string);
    const strange = Object.keys(scenes).filter((pair) => {
      const [tool = '', where = ''] = pair.split(' ');
      return (
        !Object.hasOwn(tools, tool) || !(regions.includes(where) || Object.hasOwn(spots, where))
      );
    });

    expect(strange).toEqual([]);
  });

  it('are of the spot itself where its region looks another way', () => {
    expect(sceneFor('pinch', 'thumb-web-pinch')).toBe(scenes['pinch thumb-web-pinch']);
    expect(sceneFor('pinch', 'little-finger-edge')).toBe(scenes['pinch hand']);
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

  it('tells the hand or arm that presses from the body, and brings it to the mark', () => {
    const [tool = ''] = pair.split(' ');
    const pressing = polygons('press').flat();
    const reach = Math.min(...pressing.map((point) => distance(point, spot)));

    if (tools[tool as keyof typeof tools].kind === 'hand') expect(reach).toBeLessThan(width / 10);
    if (pair.startsWith('roller-stick')) expect(pressing.length).toBeGreaterThan(0);
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

import { describe, expect, it } from 'vitest';
import {
  boxAround,
  curve,
  flatten,
  inside,
  type Point,
  stretch,
  toPathData,
} from '../../../src/renderer/features/charts/geometry';
import { ellipse, spindle, within } from '../../../src/renderer/features/charts/shapes';

describe('curve', () => {
  const knots: readonly Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 40],
  ];

  it('runs through every knot', () => {
    const ends = curve(knots).segments.map(([, , end]) => end);

    expect(ends).toEqual(knots.slice(1));
  });

  it('comes back to its start when closed', () => {
    const path = curve(knots, true);

    expect(path.closed).toBe(true);
    expect(path.segments.at(-1)?.[2]).toEqual(knots[0]);
  });

  it('leaves a corner straight toward the next knot', () => {
    const path = curve([
      [0, 0],
      [30, 0, 'corner'],
      [30, 30],
      [60, 60],
    ]);

    expect(path.segments[1]?.[0]).toEqual([30, 10]);
  });
});

describe('toPathData', () => {
  it('writes relative steps without drifting off through rounding', () => {
    const knots = Array.from({ length: 200 }, (_, i): Point => [i * 0.333, 0]);

    const data = toPathData(curve(knots));
    const steps = [...data.matchAll(/c([^c]*)/g)].map(([, text = '']) => numbers(text)[4] ?? 0);

    const end = steps.reduce((sum, step) => sum + step, 0);
    expect(end).toBeCloseTo(199 * 0.333, 1);
  });

  it('is as short as SVG allows', () => {
    const data = toPathData({
      start: [0.5, -0.5],
      segments: [
        [
          [1.5, -0.5],
          [2, 0],
          [2, 3.25],
        ],
      ],
      closed: true,
    });

    expect(data).toBe('M.5-.5c1 0 1.5 .5 1.5 3.8Z');
  });
});

describe('inside', () => {
  it('tells in from out in an ellipse', () => {
    const outline = flatten(ellipse([100, 50], [40, 10]));

    expect(inside(outline, [138, 50])).toBe(true);
    expect(inside(outline, [138, 58])).toBe(false);
  });

  it('turns an ellipse', () => {
    const outline = flatten(ellipse([0, 0], [40, 10], 90));

    expect(inside(outline, [0, 38])).toBe(true);
    expect(inside(outline, [38, 0])).toBe(false);
  });
});

describe('spindle', () => {
  const upward = spindle(
    [
      [0, 100],
      [0, 50],
      [0, 0],
    ],
    [1, 20, 1],
  );

  it('has its left edge on the left of a muscle that runs up the picture', () => {
    expect(within(upward, 0.5, -1)).toEqual([-20, 50]);
    expect(within(upward, 0.5, 1)).toEqual([20, 50]);
  });

  it('counts t from the origin', () => {
    expect(within(upward, 0, 0)[1]).toBe(100);
    expect(within(upward, 1, 0)[1]).toBe(0);
  });

  it('stays within its own edges', () => {
    const box = boxAround(flatten(upward.outline));

    expect(box.x).toBeCloseTo(-20, 0);
    expect(box.width).toBeCloseTo(40, 0);
  });
});

describe('stretch', () => {
  it('never makes a width negative', () => {
    expect(Math.min(...stretch([20, 0, 0, 20], 30))).toBe(0);
  });
});

const numbers = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

import { expect, it } from 'vitest';
import { spots } from '#shared/knowledge/spots';
import { knowledgeEn } from '#shared/knowledge/words-en';
import { pointOf } from '../../../src/renderer/features/charts/chart-measure';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import type { Chart } from '../../../src/renderer/features/charts/chart-types';
import { picturedSpots, pictureOf } from '../../../src/renderer/features/charts/positions';

await loadAllCharts();

const isThigh = (region: string) => /^(thigh|hip|buttock)/.test(region);

/** The way a part of the body lies in a picture, as [across, along]; null where its words say no way. */
function wayTo(part: string, chart: Chart, region: string): readonly [number, number] | null {
  const side = { left: [-1, 0], right: [1, 0] } as const;
  if (part === chart.edges.left) return side.left;
  if (part === chart.edges.right) return side.right;
  if (['hand', 'shoulder', 'hip', 'rim'].includes(part)) return [0, -1];
  if (['elbow', 'foot'].includes(part)) return [0, 1];
  if (part === 'knee') return [0, isThigh(region) ? 1 : -1];
  return null;
}

const named = picturedSpots.flatMap((id) => {
  const line = knowledgeEn.spots[id as keyof typeof spots].stageLineNext;
  const part = /toward the ((?:[a-z-]+ side)|[a-z]+)/.exec(line)?.[1];
  return part ? [{ id: id as keyof typeof spots, line, part }] : [];
});

it.each(named)('$id: the second place is drawn where the words lead: $line', ({ id, part }) => {
  const picture = pictureOf(id);
  const [first, second] = picture?.places.map((place) => pointOf(picture.chart, place)) ?? [];
  const way = picture && wayTo(part, picture.chart, spots[id].region);

  expect(way, part).not.toBeNull();
  const [across, along] = way ?? [0, 0];
  const dx = (second?.[0] ?? 0) - (first?.[0] ?? 0);
  const dy = (second?.[1] ?? 0) - (first?.[1] ?? 0);
  // Nearer to that way than to any other: within 45 degrees.
  expect((dx * across + dy * along) / Math.hypot(dx, dy)).toBeGreaterThan(0.7);
});

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartMarks } from '../../../src/renderer/features/charts/chart-marks';
import { coversOf } from '../../../src/renderer/features/charts/chart-measure';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import { LimbChart, type LimbChartProps } from '../../../src/renderer/features/charts/limb-chart';
import { MuscleThumbnail } from '../../../src/renderer/features/charts/muscle-thumbnail';
import { picturedSpots, pictureOf } from '../../../src/renderer/features/charts/positions';

const charts = await loadAllCharts();
const picture = pictureOf('edc-middle-strip');
if (!picture) throw new Error('the spot has no picture');
const { chart, muscle, places } = picture;

const usual: LimbChartProps = {
  chart,
  side: 'right',
  target: muscle,
  places,
  crop: 'muscle',
  size: 'large',
  hurt: ['ring'],
  title: 'Right forearm, back',
};

const markup = (props: Partial<LimbChartProps> = {}) =>
  renderToStaticMarkup(<LimbChart {...usual} {...props} />);

/** One element a line, so that a change in a drawing can be read in a diff. */
const lines = (text: string) => `${text.replaceAll('><', '>\n<')}\n`;

const byState = (state: string) =>
  [...document.querySelectorAll(`[data-state='${state}']`)].map((each) =>
    each.getAttribute('data-shape'),
  );

afterEach(cleanup);

/** The first spot of each chart stands for it: the limb is the same in the pictures of the others. */
describe.each(charts)('the drawing of $id', (own) => {
  const spot = picturedSpots.find((each) => pictureOf(each)?.chart === own);
  const shown = spot === undefined ? null : pictureOf(spot);
  if (!shown) throw new Error(`no spot is on ${own.id}`);
  const of = { ...shown, target: shown.muscle, hurt: own.parts.slice(0, 1).map(({ id }) => id) };

  it('is the right limb', async () => {
    await expect(lines(markup(of))).toMatchFileSnapshot(`./${own.id}-right.snapshot.txt`);
  });

  it('is, for the left limb, the right one in a mirror, with markers beside the mirrored group', async () => {
    const outline = lines(markup({ ...of, side: 'left' })).replaceAll(/ d="[^"]*"/g, '');

    await expect(outline).toMatchFileSnapshot(`./${own.id}-left.snapshot.txt`);
  });
});

describe('the marks of all spots', () => {
  it('are where they were', async () => {
    const marks = picturedSpots.flatMap((spot) =>
      (['right', 'left'] as const).map((side) => {
        const shown = pictureOf(spot);
        if (!shown) throw new Error(`${spot} has no picture`);
        const { width, height } = shown.chart;
        const of = { ...shown, side, viewBox: `0 0 ${width} ${height}`, active: 0, paused: false };
        return `${spot}, ${side}\n${lines(renderToStaticMarkup(<ChartMarks {...of} pixels={1.1} />))}`;
      }),
    );

    await expect(marks.join('\n')).toMatchFileSnapshot('./places.snapshot.txt');
  });
});

describe.each(picturedSpots)('the picture of %s', (spot) => {
  const shown = pictureOf(spot);
  if (!shown) throw new Error('the spot has no picture');
  const own = {
    chart: shown.chart,
    target: shown.muscle,
    places: shown.places,
    hurt: shown.chart.parts.slice(0, 1).map(({ id }) => id),
  };
  const markupOf = (props: Partial<LimbChartProps> = {}) => markup({ ...own, ...props });

  it('uses the same path data on both sides', () => {
    const drawing = (text: string) => [...text.matchAll(/<path class="chart-body" d="([^"]*)"/g)];

    const right = drawing(markupOf()).map(([, data]) => data);
    const left = drawing(markupOf({ side: 'left' })).map(([, data]) => data);

    expect(left).toEqual(right);
  });

  it('mirrors the places of the left limb', () => {
    const x = (side: 'left' | 'right') => {
      const [, value] = /translate\(([\d.]+)px/.exec(markupOf({ side })) ?? [];
      return Number(value);
    };

    expect(x('left')).toBeCloseTo(own.chart.width - x('right'));
  });

  it.each(['left', 'right'] as const)('takes at most 60 KB of markup, %s', (side) => {
    expect(markupOf({ side }).length).toBeLessThanOrEqual(60_000);
  });

  it('takes less when it is small', () => {
    expect(markupOf({ size: 'small' }).length).toBeLessThan(0.9 * markupOf().length);
    expect(markupOf({ size: 'small' })).not.toContain('chart-fibre');
  });

  it('refers only to ids that are there', () => {
    const text = markupOf();
    const references = [...text.matchAll(/(?:url\(#|href="#)([\w-]+)/g)].map(([, id]) => id);

    expect(references.filter((id) => !text.includes(`id="${id}"`))).toEqual([]);
  });

  it('shows the covered part of its target exactly when something lies over it', () => {
    const isCovered = coversOf(own.chart, own.target).length > 0;

    expect(markupOf().includes('chart-xray')).toBe(isCovered);
  });
});

describe('LimbChart', () => {
  it('has no ids in common with a second chart on the page', () => {
    render(
      <>
        <LimbChart {...usual} />
        <LimbChart {...usual} side="left" />
      </>,
    );

    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);

    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the name it is given, and none when it only repeats what stands beside it', () => {
    const { rerender } = render(<LimbChart {...usual} />);
    expect(screen.getByRole('img', { name: 'Right forearm, back' })).toBeDefined();

    rerender(<LimbChart {...usual} title={null} />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('marks all shapes of the target, and the neighbours it is told', () => {
    render(<LimbChart {...usual} target="thumb-lifters" adjacent={['extensor-digitorum']} />);

    expect(byState('target')).toEqual([
      'extensor-pollicis-longus',
      'abductor-pollicis-longus',
      'extensor-pollicis-brevis',
    ]);
    expect(byState('adjacent')).toEqual(['extensor-digitorum']);
  });

  it('shows a deep muscle only as the target, and dims the ones over it', () => {
    const { rerender } = render(<LimbChart {...usual} />);
    expect(document.querySelector("[data-shape='extensor-indicis']")).toBeNull();
    expect(document.querySelector('[data-dim]')).toBeNull();

    rerender(<LimbChart {...usual} target="extensor-indicis" />);
    expect(document.querySelector("[data-shape='extensor-indicis']")).not.toBeNull();
    expect(document.querySelector('[data-dim]')).not.toBeNull();
  });

  it('dims nothing that lies beside a deep target', () => {
    render(<LimbChart {...usual} target="extensor-indicis" />);

    const dimmed = [...document.querySelectorAll('[data-dim]')].map((each) =>
      each.getAttribute('data-shape'),
    );

    expect(dimmed).toContain('extensor-pollicis-longus');
    expect(dimmed).not.toContain('brachioradialis');
  });

  it('shows the covered part of a target, and nothing of the kind on one in full view', () => {
    const { rerender } = render(<LimbChart {...usual} />);
    expect(document.querySelector('.chart-xray')).toBeNull();

    rerender(<LimbChart {...usual} target="extensor-carpi-ulnaris" />);
    expect(document.querySelector('.chart-xray')).not.toBeNull();
  });

  it('leaves the no-press zones out when asked', () => {
    expect(markup()).toContain('data-no-press="elbow-bumps"');
    expect(markup({ noPress: false })).not.toContain('data-no-press');
  });

  it('has neither markers nor ruler without places', () => {
    expect(markup({ places: [] })).not.toContain('chart-marks');
  });

  it('uses nothing that a strict content security policy would refuse', () => {
    render(<LimbChart {...usual} />);

    expect(document.querySelector('style, script, foreignObject')).toBeNull();
    expect(document.querySelector('[fill^="data:"], image')).toBeNull();
  });
});

describe('MuscleThumbnail', () => {
  it('shows the muscle without places and zones', () => {
    const text = renderToStaticMarkup(
      <MuscleThumbnail chart={chart} side="right" muscle={muscle} title={null} />,
    );

    expect(text).toContain('data-state="target"');
    expect(text).not.toContain('chart-marks');
    expect(text).not.toContain('data-no-press');
  });
});

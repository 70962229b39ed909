import './art-tokens.css';
import './pressed-chart.css';

import type { Effect } from '../../../shared/guide/pressed';
import { boxToSide, pointOf, toSide } from './chart-measure';
import type { Chart, Place, Side } from './chart-types';
import { cropToMuscles } from './crop';
import { distance, type Point } from './geometry';
import { LimbChart } from './limb-chart';
import { type BoxSize, useBoxSize } from './use-box-size';

/** Places of one muscle, and what pressing them did. */
export interface PressedMuscle {
  readonly muscle: string;
  readonly places: readonly Place[];
  readonly effect: Effect;
}

interface PressedChartProps {
  readonly chart: Chart;
  readonly side: Side;
  readonly pressed: readonly PressedMuscle[];
}

const USUAL: BoxSize = { width: 200, height: 320 };

/** Radius of a mark in pixels. */
const MARK = 8;

/** How far a mark reaches with its light edge, in its radius. */
const REACH = 1.35;

/**
 * A limb after a session: where it was pressed, marked by what that did. There is no ring and no pulse here, since nothing
 * is to be pressed any more. What it says stands beside it in words, so a screen reader skips it.
 */
export function PressedChart({ chart, side, pressed }: PressedChartProps) {
  const [ref, { width, height }] = useBoxSize<HTMLDivElement>(USUAL);
  const ids = [...new Set(pressed.map(({ muscle }) => muscle))];
  const crop = cropToMuscles(chart, ids, width / height);
  const scale = height / crop.height;
  const view = boxToSide(chart, side, crop);
  const marks = pressed.flatMap(({ places, effect }) =>
    places.map((place) => ({ effect, at: toSide(chart, side, pointOf(chart, place)) })),
  );
  const size = markSize(
    marks.map(({ at }) => at),
    MARK / scale,
  );
  return (
    <div className="pressed-chart" ref={ref}>
      <LimbChart
        chart={chart}
        side={side}
        target={ids.length === 1 ? (ids[0] ?? null) : null}
        adjacent={ids}
        crop={crop}
        size="small"
        scale={scale}
        noPress={false}
        title={null}
      />
      <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} aria-hidden="true">
        {marks.map(({ effect, at: [x, y] }) => (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(${size})`}>
            <EffectMark effect={effect} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** As large as wanted, as small as keeps two marks apart. */
function markSize(points: readonly Point[], wanted: number): number {
  const gaps = points.flatMap((a, i) => points.slice(i + 1).map((b) => distance(a, b)));
  return Math.min(wanted, ...gaps.map((gap) => gap / (2 * REACH)));
}

/** The sign of an effect by itself, beside its name. */
export function EffectSign({ effect }: { readonly effect: Effect }) {
  return (
    <svg className="effect-sign" viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
      <EffectMark effect={effect} />
    </svg>
  );
}

/** Told apart by shape, not only by colour; within a circle of `REACH` around the origin. */
function EffectMark({ effect }: { readonly effect: Effect }) {
  return (
    <g className="effect-mark" data-effect={effect}>
      <circle className="effect-halo" r={REACH} />
      {SHAPES[effect]}
    </g>
  );
}

const SHAPES = {
  better: (
    <>
      <circle className="effect-shape" r="1" />
      <path className="effect-line" d="M-.46 .04l.32 .36l.6-.74" />
    </>
  ),
  same: (
    <>
      <path className="effect-shape" d="M-.88-.88H.88V.88H-.88Z" />
      <path className="effect-line" d="M-.45-.24H.45M-.45 .24H.45" />
    </>
  ),
  worse: (
    <>
      <path className="effect-shape" d="M0-1.12L1.08 .78H-1.08Z" />
      <path className="effect-line" d="M0-.46V.16M0 .46V.5" />
    </>
  ),
  unrated: <circle className="effect-ring" r=".78" />,
} as const;

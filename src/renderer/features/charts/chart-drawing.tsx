import { memo, useId } from 'react';
import { coversOf } from './chart-measure';
import type { Chart, Side } from './chart-types';
import { type DrawnChart, type DrawnMuscle, drawn } from './drawn-chart';
import { lineWeight } from './line-weight';

export interface ChartDrawingProps {
  readonly chart: Chart;
  readonly side: Side;
  /** The part of the drawing to show, after mirroring. */
  readonly viewBox: string;
  readonly target: string | null;
  /** Muscle ids, as a list with spaces: text is the same text again next time, an array is not. */
  readonly adjacent: string;
  /** Part ids, in the same way. */
  readonly hurt: string;
  readonly noPress: boolean;
  /** Fine lines; left out where they would run together. */
  readonly fine: boolean;
  /** Screen pixels to a chart unit; the hatching keeps its distance on screen. */
  readonly scale: number;
}

/** Hatching in pixels on a panel of ordinary size: a line this wide, this far apart. */
const HATCH = { gap: 8, width: 1.6 };

/** How much wider the halo is that keeps a zone's lines apart from the target where they cross it. */
const HALO = 1.9;

/**
 * The limb itself, without markers. Left limbs are the right one in a mirror. Does not draw again while only the
 * markers move.
 */
export const ChartDrawing = memo(function ChartDrawing(props: ChartDrawingProps) {
  const { chart, side, viewBox, ...drawing } = props;
  const id = useId().replace(/\W/g, '');
  return (
    <svg viewBox={viewBox} aria-hidden="true">
      <LimbDrawing {...drawing} id={id} chart={chart} turn={turnTo(chart, side)} />
    </svg>
  );
});

/** What makes the right limb the left one; null for the right one. */
export const turnTo = (chart: Chart, side: Side): string | null =>
  side === 'left' ? `translate(${chart.width} 0) scale(-1 1)` : null;

export interface LimbDrawingProps extends Omit<ChartDrawingProps, 'side' | 'viewBox'> {
  /** Makes the ids of clips and masks the page's own. */
  readonly id: string;
  readonly turn: string | null;
}

/** What is inside the picture: a sheet with many pictures of the same limb has it once, and uses it again. */
export function LimbDrawing(props: LimbDrawingProps) {
  const { id, chart, turn } = props;
  const shapes = drawn(chart);
  return (
    <>
      <Definitions id={id} chart={chart} shapes={shapes} scale={props.scale} />
      <g {...(turn !== null && { transform: turn })} mask={`url(#${id}-fade)`}>
        {shapes.parts.map((part) => (
          <use key={part.id} href={`#${id}-${part.id}`} className="chart-edge" />
        ))}
        {shapes.parts.map((part) => (
          <use
            key={part.id}
            href={`#${id}-${part.id}`}
            className="chart-outline"
            data-part={part.id}
          />
        ))}
        <g clipPath={`url(#${id}-limb)`}>
          <path className="chart-bed" d={shapes.bed} />
          <Muscles {...props} shapes={shapes} over={false} />
          <path className="chart-rim" d={shapes.rim} />
        </g>
        {words(props.hurt).map((part) => (
          <use key={part} href={`#${id}-${part}`} className="chart-hurt" data-hurt={part} />
        ))}
        <g clipPath={`url(#${id}-limb)`}>
          <Muscles {...props} shapes={shapes} over />
        </g>
        <Details shapes={shapes} fine={props.fine} />
        {props.noPress && <NoPress id={id} chart={chart} shapes={shapes} />}
      </g>
    </>
  );
}

const words = (list: string): readonly string[] => list.split(' ').filter(Boolean);

const tidy = (value: number): number => Math.round(value * 10) / 10;

/** Far beyond the picture on all sides, so that no mask cuts it. */
const everywhereOf = ({ width, height }: Chart) => ({
  x: -width,
  y: -height,
  width: 3 * width,
  height: 3 * height,
});

interface DefinitionsProps {
  readonly id: string;
  readonly chart: Chart;
  readonly shapes: DrawnChart;
  readonly scale: number;
}

function Definitions({ id, chart, shapes, scale }: DefinitionsProps) {
  const { fades } = chart;
  const pixel = lineWeight(scale) / scale;
  const hatch = { gap: tidy(HATCH.gap * pixel), line: tidy(2 * HATCH.width * pixel) };
  const everywhere = everywhereOf(chart);
  return (
    <defs>
      {shapes.parts.map((part) => (
        <path key={part.id} id={`${id}-${part.id}`} className="chart-part" d={part.outline} />
      ))}
      <clipPath id={`${id}-limb`}>
        {shapes.parts.map((part) => (
          <use key={part.id} href={`#${id}-${part.id}`} />
        ))}
      </clipPath>
      {fades.map(({ from, to }, i) => (
        <linearGradient
          key={`${from} ${to}`}
          id={`${id}-end-${i}`}
          gradientUnits="userSpaceOnUse"
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
        >
          <stop stopOpacity="0" />
          <stop offset="1" />
        </linearGradient>
      ))}
      <mask id={`${id}-fade`} maskUnits="userSpaceOnUse" {...everywhere}>
        <rect {...everywhere} fill="#fff" />
        {fades.map(({ from, to }, i) => (
          <rect key={`${from} ${to}`} {...everywhere} fill={`url(#${id}-end-${i})`} />
        ))}
      </mask>
      <pattern
        id={`${id}-hatch`}
        patternUnits="userSpaceOnUse"
        width={hatch.gap}
        height={hatch.gap}
        patternTransform="rotate(45)"
      >
        <path
          className="chart-hatch-halo"
          d={`M0 0V${hatch.gap}`}
          strokeWidth={tidy(HALO * hatch.line)}
        />
        <path className="chart-hatch-line" d={`M0 0V${hatch.gap}`} strokeWidth={hatch.line} />
      </pattern>
    </defs>
  );
}

interface MusclesProps extends LimbDrawingProps {
  readonly shapes: DrawnChart;
  readonly over: boolean;
}

function Muscles({ chart, shapes, over, target, adjacent, fine }: MusclesProps) {
  const isTarget = ({ shape }: DrawnMuscle) => target !== null && shape.muscle === target;
  const shown = shapes.muscles.filter(
    (muscle) =>
      (muscle.shape.layer === 'over') === over &&
      (muscle.shape.layer !== 'deep' || isTarget(muscle)),
  );
  const deep = chart.muscles.some(({ muscle, layer }) => layer === 'deep' && muscle === target);
  const covers = over || target === null ? [] : coversOf(chart, target);
  return (
    <g className="chart-muscles">
      {shown.map((muscle) => (
        <Muscle
          key={muscle.shape.id}
          muscle={muscle}
          fine={fine}
          dim={deep && covers.includes(muscle.shape.id)}
          state={
            isTarget(muscle)
              ? 'target'
              : words(adjacent).includes(muscle.shape.muscle ?? '')
                ? 'adjacent'
                : 'resting'
          }
        />
      ))}
      {fine &&
        covers.length > 0 &&
        shown
          .filter(isTarget)
          .map(({ shape, contour }) => (
            <path key={shape.id} className="chart-xray" d={contour ?? ''} />
          ))}
    </g>
  );
}

interface MuscleProps {
  readonly muscle: DrawnMuscle;
  readonly state: 'target' | 'adjacent' | 'resting';
  readonly fine: boolean;
  /** A deep target is seen through it. */
  readonly dim: boolean;
}

function Muscle({ muscle, state, fine, dim }: MuscleProps) {
  const { shape, tendons, sheets, sheetLines, contour, parts } = muscle;
  return (
    <g
      className="chart-muscle"
      data-shape={shape.id}
      {...(shape.muscle !== null && { 'data-muscle': shape.muscle })}
      {...(state !== 'resting' && { 'data-state': state })}
      {...(dim && { 'data-dim': '' })}
    >
      {tendons && <path className="chart-tendon" d={tendons} />}
      {sheets && <path className="chart-tendon" d={sheets} />}
      {fine && sheetLines && <path className="chart-fibre" d={sheetLines} />}
      {state === 'target' && contour && <path className="chart-contour" d={contour} />}
      {parts.map((part) => (
        <g key={part.body}>
          <path className="chart-body" d={part.body} />
          {part.shade && <path className="chart-shade" d={part.shade} />}
          {fine && part.fibres && <path className="chart-fibre" d={part.fibres} />}
        </g>
      ))}
    </g>
  );
}

function Details({ shapes, fine }: { readonly shapes: DrawnChart; readonly fine: boolean }) {
  return (
    <>
      <path className="chart-crease" d={shapes.creases} />
      {fine && <path className="chart-crease is-fine" d={shapes.fineCreases} />}
      <path className="chart-nail" d={shapes.nails} />
      <path className="chart-bone" d={shapes.bones} />
    </>
  );
}

interface NoPressProps {
  readonly id: string;
  readonly chart: Chart;
  readonly shapes: DrawnChart;
}

/** Zones that lie over each other have one edge around all of them: what runs inside another one is masked. */
function NoPress({ id, chart, shapes }: NoPressProps) {
  const everywhere = everywhereOf(chart);
  const zones = (className?: string) =>
    shapes.noPress.map((zone) => (
      <use key={zone.id} href={`#${id}-zone-${zone.id}`} {...(className && { className })} />
    ));
  return (
    <g clipPath={`url(#${id}-limb)`}>
      <defs>
        {shapes.noPress.map((zone) => (
          <path
            key={zone.id}
            id={`${id}-zone-${zone.id}`}
            className="chart-part"
            d={zone.outline}
          />
        ))}
        <mask id={`${id}-outside`} maskUnits="userSpaceOnUse" {...everywhere}>
          <rect {...everywhere} fill="#fff" />
          {zones()}
        </mask>
      </defs>
      {shapes.noPress.map((zone) => (
        <use
          key={zone.id}
          href={`#${id}-zone-${zone.id}`}
          data-no-press={zone.id}
          fill={`url(#${id}-hatch)`}
        />
      ))}
      <g mask={`url(#${id}-outside)`}>
        {zones('chart-zone-halo')}
        {zones('chart-zone')}
      </g>
    </g>
  );
}

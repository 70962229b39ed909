import './art-tokens.css';
import './limb-chart.css';

import type { CSSProperties } from 'react';
import { ChartDrawing } from './chart-drawing';
import { ChartMarks } from './chart-marks';
import { boxToSide, wholeView } from './chart-measure';
import type { Chart, Place, Side } from './chart-types';
import { cropToMuscle } from './crop';
import type { Box } from './geometry';
import { lineWeight } from './line-weight';

export interface LimbChartProps {
  readonly chart: Chart;
  readonly side: Side;
  /** The content's id of the muscle to press, or null for a picture at rest. */
  readonly target: string | null;
  /** Muscles shown as neighbours of the target. */
  readonly adjacent?: readonly string[];
  readonly places?: readonly Place[];
  /** Which of the places is pressed now. */
  readonly active?: number;
  /** What to show: the target with air around it, the whole limb, or a box in the right limb's coordinates. */
  readonly crop: 'muscle' | 'whole' | Box;
  /** Small pictures leave out fine lines. */
  readonly size: 'small' | 'large';
  /** Screen pixels to a chart unit, if known; keeps lines, hatching and markers legible at every size. */
  readonly scale?: number;
  /** Ids of limb parts that hurt. */
  readonly hurt?: readonly string[];
  readonly noPress?: boolean;
  readonly paused?: boolean;
  /** The accessible name; null for a picture that only repeats what stands beside it. */
  readonly title: string | null;
}

const NONE: readonly never[] = [];
const USUAL_SCALE = { small: 0.25, large: 1.1 } as const;

/** A limb with its muscles, one of them to be pressed, and the places to press it at. */
export function LimbChart(props: LimbChartProps) {
  const { chart, side, target, places = NONE, active = 0, size, title } = props;
  const scale = props.scale ?? USUAL_SCALE[size];
  const viewBox = asText(boxToSide(chart, side, viewOf(props)));
  return (
    <div
      className="limb-chart"
      {...(title === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}
      style={{ '--chart-weight': lineWeight(scale) } as CSSProperties}
    >
      <ChartDrawing
        chart={chart}
        side={side}
        viewBox={viewBox}
        target={target}
        adjacent={(props.adjacent ?? NONE).join(' ')}
        hurt={(props.hurt ?? NONE).join(' ')}
        noPress={props.noPress ?? true}
        fine={size === 'large'}
        scale={scale}
      />
      {places.length > 0 && (
        <ChartMarks
          key={`${chart.id} ${side}`}
          chart={chart}
          side={side}
          viewBox={viewBox}
          places={places}
          active={active}
          paused={props.paused ?? false}
          pixels={scale}
        />
      )}
    </div>
  );
}

function viewOf({ chart, crop, target }: LimbChartProps): Box {
  if (typeof crop === 'object') return crop;
  return crop === 'whole' || target === null ? wholeView(chart) : cropToMuscle(chart, target);
}

const asText = ({ x, y, width, height }: Box): string =>
  [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' ');

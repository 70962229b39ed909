import './stage-picture.css';

import type { ReactNode } from 'react';
import type { Chart, Place, Side } from './chart-types';
import { stageCrop } from './crop';
import { chartTitle, describeChart } from './describe-chart';
import type { Box } from './geometry';
import { LimbChart } from './limb-chart';
import { soreRoom } from './sore-room';
import { type BoxSize, useBoxSize } from './use-box-size';

export interface StagePictureProps {
  readonly chart: Chart;
  readonly side: Side;
  /** The content's muscle id. */
  readonly muscle: string;
  /** The muscle in the user's words, for the accessible name. */
  readonly muscleName: string;
  readonly places: readonly Place[];
  /** Which of the places is pressed now; another one makes the marker move there. */
  readonly active: number;
  readonly paused?: boolean;
  /** Ids of limb parts that hurt, shown in the small picture of the whole limb. */
  readonly hurt?: readonly string[];
  readonly noPress?: boolean;
  /** Turned by a quarter, for somebody who lies on the side. */
  readonly lying?: boolean;
  /** What stands over the picture, if not the name of the view. */
  readonly title?: string;
  /** A small picture of where it hurts, where there is room for one. Nothing can be a target there. */
  readonly sore?: ReactNode;
}

/** The left part of a 1600 × 900 stage. */
const USUAL: BoxSize = { width: 592, height: 900 };

const NONE: readonly never[] = [];

/** The picture panel of the stage: the muscle large, the whole limb small, and which side is which. */
export function StagePicture(props: StagePictureProps) {
  const {
    chart,
    side,
    muscle,
    places,
    active,
    hurt = NONE,
    paused = false,
    noPress = true,
    lying = false,
  } = props;
  const [ref, size] = useBoxSize<HTMLElement>(USUAL);
  const [width, height] = lying ? [size.height, size.width] : [size.width, size.height];
  const pressed = { chart, side, muscle, places, aspect: width / height };
  const crop = stageCrop({ ...pressed, ...(!lying && { pixels: height }) });
  const room = props.sore ? soreRoom({ chart, side, places, crop, size, lying }) : null;
  const edges =
    side === 'right' ? chart.edges : { left: chart.edges.right, right: chart.edges.left };
  const pressing = { muscleName: props.muscleName, active, places };
  return (
    <figure className="stage-picture" ref={ref}>
      <div className="stage-picture-limb" data-lying={lying || undefined}>
        <LimbChart
          chart={chart}
          side={side}
          target={muscle}
          places={places}
          active={active}
          crop={crop}
          size="large"
          scale={height / crop.height}
          hurt={hurt}
          noPress={noPress}
          paused={paused}
          title={describeChart(chart, side, pressing)}
        />
        <span className="stage-picture-edge is-left" aria-hidden="true">
          {edges.left}
        </span>
        <span className="stage-picture-edge is-right" aria-hidden="true">
          {edges.right}
        </span>
      </div>
      <div className="stage-picture-corner">
        <figcaption className="stage-picture-title">
          {props.title ?? chartTitle(chart, side)}
        </figcaption>
        <div className="stage-picture-inset">
          <LimbChart
            chart={chart}
            side={side}
            target={muscle}
            crop="whole"
            size="small"
            scale={(0.24 * size.height) / chart.height}
            hurt={hurt}
            noPress={false}
            title={null}
          />
        </div>
      </div>
      {room && (
        <div className="stage-picture-sore" style={placed(room)}>
          {props.sore}
        </div>
      )}
    </figure>
  );
}

const placed = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });

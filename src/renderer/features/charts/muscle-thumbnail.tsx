import './muscle-thumbnail.css';

import { wholeView } from './chart-measure';
import type { Chart, Side } from './chart-types';
import { cropWithLimb, fitAspect, keepInside } from './crop';
import { LimbChart } from './limb-chart';

export interface MuscleThumbnailProps {
  readonly chart: Chart;
  readonly side: Side;
  /** The content's muscle id. */
  readonly muscle: string;
  /** The accessible name; null where the text beside it says the same. */
  readonly title: string | null;
}

/** Size on the card in pixels; the style sheet has the same. */
const SIZE = { width: 92, height: 150 };

/** Enough of the limb around the muscle to tell at a glance which limb it is. */
const MARGIN = 0.25;

/** The limb from edge to edge, just. */
const BESIDE = 1.06;

/** The small picture on the card: which muscle it will be, without places. */
export function MuscleThumbnail({ chart, side, muscle, title }: MuscleThumbnailProps) {
  const close = fitAspect(cropWithLimb(chart, muscle, MARGIN, BESIDE), SIZE.width / SIZE.height);
  const crop = keepInside(close, wholeView(chart));
  return (
    <div className="muscle-thumbnail">
      <LimbChart
        chart={chart}
        side={side}
        target={muscle}
        crop={crop}
        size="small"
        scale={SIZE.height / crop.height}
        noPress={false}
        title={title}
      />
    </div>
  );
}

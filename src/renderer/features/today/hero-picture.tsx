import { memo } from 'react';
import type { Hand } from '../../../shared/activity/input';
import { routineSummary } from '../../../shared/knowledge/routine-index';
import { chartTitle } from '../charts/describe-chart';
import { LimbChart } from '../charts/limb-chart';
import { pictureOf } from '../charts/positions';
import styles from './hero-picture.module.css';

interface HeroPictureProps {
  readonly routineId: string;
  readonly side: Hand;
  /** Shows the arm without a muscle to press. */
  readonly resting: boolean;
}

/**
 * The arm a press would be on, with its muscle: what all the counting is for.
 *
 * Drawn again only when it changes: a snapshot comes every second while the hands work.
 */
export const HeroPicture = memo(function HeroPicture(props: HeroPictureProps) {
  const { routineId, side, resting } = props;
  const spot = routineSummary(routineId)?.spotIds[0];
  const picture = spot === undefined ? null : pictureOf(spot);
  if (picture === null) return null;
  return (
    <figure className={styles.picture}>
      <div className={styles.limb}>
        <LimbChart
          chart={picture.chart}
          side={side}
          target={resting ? null : picture.muscle}
          crop="whole"
          size="small"
          noPress={false}
          title={null}
        />
      </div>
      <figcaption className={styles.caption}>{chartTitle(picture.chart, side)}</figcaption>
    </figure>
  );
});

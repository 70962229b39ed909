import { memo } from 'react';
import type { Hand } from '../../../shared/activity/input';
import type { Limb } from '../../../shared/knowledge/terms';
import { words } from '../../lib/words';
import { chartTitle } from '../charts/describe-chart';
import { LimbChart } from '../charts/limb-chart';
import { usePicture } from '../charts/use-picture';
import styles from './hero-picture.module.css';

interface HeroPictureProps {
  readonly spotId: string | null;
  readonly side: Hand;
  /** The press goes over both arms or legs; one of them is drawn. */
  readonly both: boolean;
  readonly limb: Limb;
  /** Shows the arm without a muscle to press. */
  readonly resting: boolean;
}

/**
 * The arm a press would be on, with its muscle: what all the counting is for.
 *
 * Drawn again only when it changes: a snapshot comes every second while the hands work.
 */
export const HeroPicture = memo(function HeroPicture(props: HeroPictureProps) {
  const { spotId, side, both, limb, resting } = props;
  const picture = usePicture(spotId);
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
      <figcaption className={styles.caption}>
        {both ? words.today.hero.both[limb] : chartTitle(picture.chart, side)}
      </figcaption>
    </figure>
  );
});

import type { Hand } from '../../../shared/activity/input';
import { DentMark } from '../../ui/dent';
import { MuscleThumbnail } from '../charts/muscle-thumbnail';
import { usePicture } from '../charts/use-picture';
import styles from './spot-thumbnail.module.css';

interface SpotThumbnailProps {
  /** Null for a session that presses nothing. */
  readonly spotId: string | null;
  readonly side: Hand;
}

/** The muscle of a spot, small; the mark where nothing is pressed, or no drawing is there. */
export function SpotThumbnail({ spotId, side }: SpotThumbnailProps) {
  const picture = usePicture(spotId);
  if (picture === null)
    return (
      <span className={styles.mark}>
        <DentMark />
      </span>
    );
  return <MuscleThumbnail chart={picture.chart} side={side} muscle={picture.muscle} title={null} />;
}

import type { StepRecord } from '../../../shared/history/record';
import { chartTitle } from '../charts/describe-chart';
import { LimbChart } from '../charts/limb-chart';
import { usePicture } from '../charts/use-picture';
import styles from './pressed-picture.module.css';

/** The limb with the muscle that was pressed, beside the words of the summary where there is room. */
export function PressedPicture({ record }: { readonly record: StepRecord }) {
  const picture = usePicture(record.spotId);
  if (picture === null) return null;
  return (
    <figure className={styles.picture}>
      <div className={styles.limb}>
        <LimbChart
          chart={picture.chart}
          side={record.side}
          target={picture.muscle}
          crop="whole"
          size="small"
          noPress={false}
          title={null}
        />
      </div>
      <figcaption className={styles.caption}>{chartTitle(picture.chart, record.side)}</figcaption>
    </figure>
  );
}

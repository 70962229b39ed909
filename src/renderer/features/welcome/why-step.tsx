import { words } from '../../lib/words';
import { LimbChart } from '../charts/limb-chart';
import { pictureOf } from '../charts/positions';
import styles from './why-step.module.css';

/** The finger that hurts and the muscle that pulls it, in one picture: all of Knead in a sentence. */
export function WhyStep() {
  const { detail, promise, hurts, press, picture } = words.welcome.why;
  const lifters = pictureOf('edc-middle-strip');
  return (
    <div className={styles.why}>
      {lifters !== null && (
        <div className={styles.picture}>
          <div className={styles.limb}>
            <LimbChart
              chart={lifters.chart}
              side="right"
              target={lifters.muscle}
              hurt={['middle']}
              crop="whole"
              size="large"
              scale={0.5}
              noPress={false}
              title={picture}
            />
          </div>
          <p className={`${styles.label} ${styles.hurts}`} aria-hidden="true">
            {hurts}
          </p>
          <p className={`${styles.label} ${styles.press}`} aria-hidden="true">
            {press}
          </p>
        </div>
      )}
      <div className={styles.words}>
        <p className={styles.promise}>{promise}</p>
        <p className={styles.detail}>{detail}</p>
      </div>
    </div>
  );
}

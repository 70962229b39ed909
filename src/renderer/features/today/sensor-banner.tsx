import type { Intent } from '../../../shared/ipc';
import type { LocalNow, SensorState } from '../../../shared/text/messages';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import styles from './sensor-banner.module.css';

interface SensorBannerProps {
  readonly sensor: SensorState;
  readonly now: LocalNow;
  readonly dispatch: (intent: Intent) => void;
}

/** Says plainly that nothing is counted, what happens instead, and what helps. */
export function SensorBanner({ sensor, now, dispatch }: SensorBannerProps) {
  const { title, detail, act } = words.today.banner(sensor, now);
  return (
    <div className={styles.banner}>
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" strokeDasharray="3.6 3.47" />
        <path d="M12 7.5V13M12 16.4v.1" />
      </svg>
      <div className={styles.words} role="status">
        <p className={styles.title}>{title}</p>
        <p className={styles.detail}>{detail}</p>
      </div>
      {act !== null && <Act sensor={sensor} act={act} dispatch={dispatch} />}
    </div>
  );
}

interface ActProps extends Pick<SensorBannerProps, 'sensor' | 'dispatch'> {
  readonly act: string;
}

/** The permission is asked for at once; all else begins with the test of counting. */
function Act({ sensor, act, dispatch }: ActProps) {
  if (sensor.why === 'permission')
    return <Button onClick={() => dispatch({ type: 'start-counting' })}>{act}</Button>;
  return (
    <a className={styles.act} href="#settings/privacy">
      {act}
    </a>
  );
}

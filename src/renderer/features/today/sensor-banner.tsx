import type { BlindMode, LocalNow } from '../../../shared/text/messages';
import type { Instant } from '../../../shared/time';
import { words } from '../../lib/words';
import styles from './sensor-banner.module.css';

interface SensorBannerProps {
  readonly mode: BlindMode;
  readonly since: Instant;
  readonly now: LocalNow;
}

/** Says plainly that nothing is counted, and what happens instead. */
export function SensorBanner({ mode, since, now }: SensorBannerProps) {
  const { title, detail } = words.today.banner(mode, since, now);
  return (
    <div className={styles.banner} role="status">
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" strokeDasharray="3.6 3.47" />
        <path d="M12 7.5V13M12 16.4v.1" />
      </svg>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.detail}>{detail}</p>
      </div>
    </div>
  );
}

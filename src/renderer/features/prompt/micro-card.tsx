import type { TodayTotals } from '../../../shared/ipc';
import { words } from '../../lib/words';
import { Ring } from '../../ui/ring';
import styles from './micro-card.module.css';
import { useRestSeconds } from './use-rest-seconds';

interface MicroCardProps {
  readonly seconds: number;
  readonly today: TodayTotals;
}

/** Half a minute without hands. Silent: nothing to answer, the ring closes while both hands rest. */
export function MicroCard({ seconds, today }: MicroCardProps) {
  const rested = useRestSeconds(seconds, today);
  const { microTitle, microBody, microDone, microProgress } = words.prompt;
  return (
    <div className={styles.micro}>
      <div
        className={styles.ring}
        role="progressbar"
        aria-label={microTitle(seconds)}
        aria-valuemin={0}
        aria-valuemax={seconds}
        aria-valuenow={rested}
        aria-valuetext={microProgress(rested, seconds)}
      >
        <Ring value={rested / seconds} />
        <span className={styles.left} data-number aria-hidden="true">
          {seconds - rested}
        </span>
      </div>
      <div>
        <h1 className={styles.title}>{microTitle(seconds)}</h1>
        <p className={styles.body}>{rested >= seconds ? microDone : microBody}</p>
      </div>
    </div>
  );
}

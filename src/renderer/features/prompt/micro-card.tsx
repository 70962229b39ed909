import type { PromptView } from '../../../shared/ipc';
import { type Instant, seconds } from '../../../shared/time';
import { useCountdown } from '../../lib/use-countdown';
import { words } from '../../lib/words';
import { Ring } from '../../ui/ring';
import styles from './micro-card.module.css';

interface MicroCardProps {
  readonly prompt: PromptView;
  readonly asOf: Instant;
}

/**
 * Half a minute without hands. Silent: nothing to answer, the ring closes while both hands rest.
 *
 * The rest is main's: it began before the card did, and ends the break. Between two snapshots it is
 * only counted on.
 */
export function MicroCard({ prompt, asOf }: MicroCardProps) {
  const length = prompt.offer.seconds;
  const leftMs = useCountdown(prompt.restLeftMs, asOf, prompt.resting ? seconds(1) : 0);
  const left = Math.min(length, Math.ceil((leftMs ?? seconds(length)) / seconds(1)));
  const rested = length - left;
  const { microTitle, microBody, microDone, microProgress } = words.prompt;
  return (
    <div className={styles.micro}>
      <div
        className={styles.ring}
        role="progressbar"
        aria-label={microTitle(length)}
        aria-valuemin={0}
        aria-valuemax={length}
        aria-valuenow={rested}
        aria-valuetext={microProgress(rested, length)}
      >
        <Ring value={rested / length} />
        <span className={styles.left} data-number aria-hidden="true">
          {left}
        </span>
      </div>
      <div>
        <h1 className={styles.title}>{microTitle(length)}</h1>
        <p className={styles.body}>{left === 0 ? microDone : microBody}</p>
      </div>
    </div>
  );
}

import type { RestView } from '../../../shared/ipc';
import { type Instant, seconds } from '../../../shared/time';
import { useCountdown } from '../../lib/use-countdown';
import { Ring } from '../../ui/ring';
import styles from './rest-picture.module.css';

interface RestPictureProps {
  readonly rest: RestView;
  readonly asOf: Instant;
}

/** A rest that runs, as a ring that closes while both hands are off. The words beside it say the time. */
export function RestPicture({ rest, asOf }: RestPictureProps) {
  const leftMs = useCountdown(rest.leftMs, asOf, rest.resting ? seconds(1) : 0) ?? 0;
  return (
    <div className={styles.picture}>
      <div className={styles.ring}>
        <Ring value={1 - leftMs / rest.forMs} />
      </div>
    </div>
  );
}

import type { Ring } from '../../../shared/guide/view';
import { stageEn } from '../../../shared/text/stage-en';
import { type Millis, seconds } from '../../../shared/time';
import styles from './hold-ring.module.css';

interface HoldRingProps {
  /** Null draws the ring full and ticked off: nothing is counted any more. */
  readonly ring: Ring | null;
}

const RADIUS = 45;
const AROUND = 2 * Math.PI * RADIUS;

/** The ring that drains clockwise while a place is held, with the whole seconds in it. */
export function HoldRing({ ring }: HoldRingProps) {
  const open = AROUND * (1 - shareOf(ring));
  const shape = `${styles.ring} ${ring?.kind === 'count' ? styles.counting : ''}`;
  return (
    <div className={shape}>
      <svg className={styles.drawing} viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles.track} cx="50" cy="50" r={RADIUS} />
        <circle
          className={styles.arc}
          cx="50"
          cy="50"
          r={RADIUS}
          strokeDasharray={AROUND}
          strokeDashoffset={-open}
        />
        {ring === null && <path className={styles.tick} d="M33 52l12 12 23-27" />}
      </svg>
      {ring && <Digits ring={ring} />}
    </div>
  );
}

/** `timer` is not read out while it changes; a person who asks for it hears the seconds. */
function Digits({ ring }: { readonly ring: Ring }) {
  const digits = ring.kind === 'count' ? ring.count : wholeSeconds(ring.leftMs);
  return (
    <div
      className={styles.digits}
      role="timer"
      aria-label={stageEn.guided.timer(digits)}
      data-number
    >
      {digits}
    </div>
  );
}

function shareOf(ring: Ring | null): number {
  if (ring === null) return 1;
  if (ring.kind === 'count') return ring.share;
  return ring.lengthMs > 0 ? ring.leftMs / ring.lengthMs : 0;
}

const wholeSeconds = (left: Millis): number => Math.ceil(left / seconds(1));

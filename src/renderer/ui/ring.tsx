import styles from './ring.module.css';

interface RingProps {
  /** 0 empty, 1 closed. */
  readonly value: number;
}

const RADIUS = 20;
const AROUND = 2 * Math.PI * RADIUS;

/** A ring that closes clockwise from the top. A picture only: whoever draws it says the number. */
export function Ring({ value }: RingProps) {
  const open = AROUND * (1 - Math.min(1, Math.max(0, value)));
  return (
    <svg className={styles.ring} viewBox="0 0 48 48" aria-hidden="true">
      <circle className={styles.track} cx="24" cy="24" r={RADIUS} />
      <circle
        className={styles.arc}
        cx="24"
        cy="24"
        r={RADIUS}
        strokeDasharray={AROUND}
        strokeDashoffset={open}
      />
    </svg>
  );
}

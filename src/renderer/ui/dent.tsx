import { useId } from 'react';
import styles from './dent.module.css';

/** A surface with a dent in it, 22 units wide: what the ball of the mark presses into. */
const DENT =
  'M1.6 12.4c2.4 0 3 .9 3.8 3.1 1 2.9 2.9 4.3 5.6 4.3s4.6-1.4 5.6-4.3c.8-2.2 1.4-3.1 3.8-3.1';

interface DentMarkProps {
  /** `clock` puts hands into the ball: a break is near. */
  readonly face?: 'open' | 'clock';
}

/** The mark: a ball pressing a dent into a surface. The same shapes as in the tray. */
export function DentMark({ face = 'open' }: DentMarkProps) {
  return (
    <svg className={styles.mark} viewBox="0 0 22 22" aria-hidden="true">
      <path d={DENT} />
      <circle cx="11" cy="8.6" r="5.6" />
      {face === 'clock' && <path d="M11 8.6V5.8M11 8.6l2 1.3" />}
    </svg>
  );
}

interface DentGaugeProps {
  /** 0 empty, 1 full; more is drawn as full. */
  readonly value: number;
  /** What a screen reader says; the number also stands beside the drawing. */
  readonly label: string;
}

const BALL = { x: 11, y: 8.6, inner: 4.55, outer: 5.75 };

/** The mark as a gauge: the ball fills, and is solid to its rim when full, as in the tray. */
export function DentGauge({ value, label }: DentGaugeProps) {
  const clip = useId();
  const full = value >= 1;
  const height = 2 * BALL.inner * Math.min(1, Math.max(0, value));
  return (
    <svg className={styles.gauge} viewBox="0 1 22 20" role="img" aria-label={label}>
      <clipPath id={clip}>
        <circle cx={BALL.x} cy={BALL.y} r={BALL.inner} />
      </clipPath>
      <path className={styles.surface} d={DENT} />
      <circle className={full ? styles.solid : styles.rim} cx={BALL.x} cy={BALL.y} r={BALL.outer} />
      {!full && (
        <rect
          className={styles.level}
          clipPath={`url(#${clip})`}
          x={BALL.x - BALL.inner}
          y={BALL.y + BALL.inner - height}
          width={2 * BALL.inner}
          height={height}
        />
      )}
    </svg>
  );
}

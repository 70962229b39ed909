import type { DailyLimit } from '../../../shared/breaks/daily';
import { words } from '../../lib/words';
import styles from './daily-meter.module.css';

interface DailyMeterProps {
  readonly daily: DailyLimit;
}

/** The bar goes on a little beyond the second mark, so that passing it can be seen. */
const ROOM = 1.25;

/** Two names closer than this, as a share of the bar, would run into each other. */
const NAMES_APART = 0.12;

const inMinutes = (ms: number): number => Math.round(ms / 60_000);

/** The day's active time beside the person's two marks. It tells, and stops nothing. */
export function DailyMeter({ daily }: DailyMeterProps) {
  const { level, activeMs, amberMs, redMs } = daily;
  const end = redMs * ROOM;
  const share = (ms: number) => `${Math.min(100, (ms / end) * 100)}%`;
  const { daily: sentence, dailyMeter, mark } = words.today.counts;
  return (
    <div className={styles.daily}>
      <meter
        className="visually-hidden"
        aria-label={dailyMeter}
        min={0}
        max={inMinutes(end)}
        value={inMinutes(Math.min(activeMs, end))}
      >
        {sentence(daily)}
      </meter>
      <div className={styles.bar} title={sentence(daily)} aria-hidden="true">
        <span className={styles.filled} style={{ inlineSize: share(activeMs) }} />
        <span className={styles.mark} style={{ insetInlineStart: share(amberMs) }} />
        <span className={styles.mark} style={{ insetInlineStart: share(redMs) }} />
      </div>
      <p className={styles.names} aria-hidden="true" data-number>
        {(redMs - amberMs) / end >= NAMES_APART && (
          <span style={{ insetInlineStart: share(amberMs) }}>{mark(amberMs)}</span>
        )}
        <span style={{ insetInlineStart: share(redMs) }}>{mark(redMs)}</span>
      </p>
      {level !== 'below' && <p className={styles.sentence}>{sentence(daily)}</p>}
    </div>
  );
}

import type { DailyLimit } from '../../../shared/breaks/daily';
import type { TodayTotals } from '../../../shared/ipc';
import { words } from '../../lib/words';
import { Card } from '../../ui/card';
import styles from './counts-card.module.css';
import { DailyMeter } from './daily-meter';

interface CountsCardProps {
  readonly today: TodayTotals;
  readonly counting: boolean;
  readonly daily: DailyLimit;
}

/** What the day at the keyboard adds up to. */
export function CountsCard({ today, counting, daily }: CountsCardProps) {
  const { counts } = words.today;
  const counted = counting || today.keys + today.clicks > 0;
  return (
    <Card title={counts.title} sentence={counts.active(today.activeSeconds)}>
      <DailyMeter daily={daily} />
      {counted ? <Counts today={today} /> : <p className={styles.none}>{counts.notCounted}</p>}
    </Card>
  );
}

function Counts({ today }: { readonly today: TodayTotals }) {
  const { counts } = words.today;
  const rows: readonly (readonly [string, string])[] = [
    [counts.keys, counts.number(today.keys)],
    [counts.clicks, counts.number(today.clicks)],
    [counts.scrolls, counts.number(today.scrolls)],
    [counts.travel, counts.pixels(today.travelPx)],
  ];
  return (
    <dl className={styles.rows}>
      {rows.map(([name, value]) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd data-number>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

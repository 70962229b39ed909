import type { DailyLimit } from '../../../shared/breaks/daily';
import type { DayHours, TodayTotals } from '../../../shared/ipc';
import type { LocalNow } from '../../../shared/text/messages';
import { words } from '../../lib/words';
import { Card } from '../../ui/card';
import styles from './counts-card.module.css';
import { DailyMeter } from './daily-meter';
import { HoursStrip } from './hours-strip';

interface CountsCardProps {
  readonly today: TodayTotals;
  readonly counting: boolean;
  readonly daily: DailyLimit;
  readonly hours: DayHours;
  readonly now: LocalNow;
}

/** What the day at the keyboard adds up to. */
export function CountsCard({ today, counting, daily, hours, now }: CountsCardProps) {
  const { counts, hours: hoursWords } = words.today;
  const counted = counting || today.keys + today.clicks > 0;
  const sentence = [counts.active(today.activeSeconds), hoursWords.sentence(hours, now)]
    .join(' ')
    .trim();
  return (
    <Card title={counts.title} sentence={sentence}>
      <DailyMeter daily={daily} />
      <HoursStrip hours={hours} now={now} />
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
    [counts.travel, counts.distance(today.travelPx)],
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

import { HANDS, type Hand } from '../../../shared/activity/input';
import type { Snapshot, TodayTotals } from '../../../shared/ipc';
import { words } from '../../lib/words';
import { Card } from '../../ui/card';
import { DentGauge } from '../../ui/dent';
import styles from './hands-card.module.css';

interface HandsCardProps {
  readonly today: TodayTotals;
  readonly dose: Snapshot['dose'];
  /** Without counting there is a dose by the clock, but no keys or clicks to show. */
  readonly counting: boolean;
}

/** How much each hand carries, left on the left as in front of the person. */
export function HandsCard({ today, dose, counting }: HandsCardProps) {
  const { title, sentence } = words.today.hands;
  const counted = counting || today.keys + today.clicks > 0;
  return (
    <Card title={title} sentence={sentence(dose)}>
      <div className={styles.hands}>
        {HANDS.map((hand) => (
          <HandLoad
            key={hand}
            hand={hand}
            dose={dose[hand]}
            counts={counted ? today[hand] : null}
          />
        ))}
      </div>
    </Card>
  );
}

interface HandLoadProps {
  readonly hand: Hand;
  readonly dose: number;
  readonly counts: { readonly keys: number; readonly clicks: number } | null;
}

function HandLoad({ hand, dose, counts }: HandLoadProps) {
  const { hand: names, percent, state, gauge, keys, clicks } = words.today.hands;
  return (
    <div className={styles.hand}>
      <div className={styles.gauge}>
        <DentGauge value={dose} label={gauge(hand, dose)} />
      </div>
      <p className={styles.share}>
        {names[hand]} {percent(dose)}
      </p>
      <p className={dose >= 1 ? styles.due : styles.state}>{state(dose)}</p>
      {counts !== null && (
        <p className={styles.counts}>
          <span>{keys(counts.keys)}</span> <span>{clicks(counts.clicks)}</span>
        </p>
      )}
    </div>
  );
}

import type { BreakTally } from '../../../shared/ipc';
import { words } from '../../lib/words';
import { Card } from '../../ui/card';
import styles from './breaks-card.module.css';

const kinds = ['taken', 'natural', 'postponed', 'skipped'] as const;

/** So many blocks fit beside a name; the number at the end of the line is the full count. */
const MAX_BLOCKS = 6;

interface BreaksCardProps {
  readonly press: BreakTally;
  readonly micro: BreakTally;
}

/** What became of today's arm breaks: one block each, told apart by pattern. */
export function BreaksCard({ press, micro }: BreaksCardProps) {
  const { title, sentence, empty, kinds: names } = words.today.breaks;
  const none = kinds.every((kind) => press[kind] === 0);
  return (
    <Card title={title} sentence={none ? empty : sentence(press)}>
      <dl className={styles.rows}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.row}>
            <dt>{names[kind]}</dt>
            <dd>
              <Blocks kind={kind} count={press[kind]} />
              <span className={styles.count} data-number>
                {press[kind]}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.micro}>{words.today.breaks.micro(micro)}</p>
    </Card>
  );
}

interface BlocksProps {
  readonly kind: (typeof kinds)[number];
  readonly count: number;
}

/** The blocks of one kind; where there are none, the outline of one. */
function Blocks({ kind, count }: BlocksProps) {
  const shown = Array.from({ length: Math.min(count, MAX_BLOCKS) }, (_, index) => index);
  return (
    <span className={styles.blocks} aria-hidden="true">
      {count === 0 && <span className={styles.ghost} />}
      {shown.map((index) => (
        <span key={index} className={styles[kind]} />
      ))}
    </span>
  );
}

import { useId } from 'react';
import type { Hand } from '../../../shared/activity/input';
import type { LastTime } from '../../../shared/guide/past';
import type { Snapshot } from '../../../shared/ipc';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { enRelief } from '../../../shared/text/en-relief';
import styles from './lately.module.css';
import { isComplaint } from './relief-facts';

interface LatelyProps {
  readonly snapshot: Snapshot;
  readonly onOpen: (place: ComplaintId, side: Hand) => void;
}

/** A list any longer is no short cut. */
const MOST = 3;

/** The places of the last sessions, each with its side: usually it is one of them again. */
export function Lately({ snapshot, onOpen }: LatelyProps) {
  const heading = useId();
  const last = latest(snapshot.lastTimes);
  const { title, rated, when } = enRelief.lately;
  if (last.length === 0) return null;
  return (
    <section className={styles.lately} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.places}>
        {last.map(({ place, side, before, after, at }) => (
          <li key={`${place} ${side}`}>
            <button type="button" className={styles.place} onClick={() => onOpen(place, side)}>
              <span className={styles.name}>{enRelief.named(place, side)}</span>{' '}
              <span className={styles.last} data-number>
                {before !== null && after !== null && `${rated(before, after)} · `}
                {when(at, snapshot)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those that are known here, each place and side once. */
const latest = (times: readonly LastTime[]) =>
  times
    .flatMap(({ complaintId, ...time }) =>
      isComplaint(complaintId) ? [{ ...time, place: complaintId }] : [],
    )
    .slice(0, MOST);

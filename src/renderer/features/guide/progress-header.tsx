import type { SessionState } from '../../../shared/guide/session-state';
import type { Standing } from '../../../shared/guide/view';
import { stageEn } from '../../../shared/text/stage-en';
import { limbSideOf } from './limb-side';
import styles from './progress-header.module.css';

interface ProgressHeaderProps {
  readonly session: SessionState;
  readonly standing: Standing;
}

/** How far along: "Place 1 of 2", a bar for each, and which arm it is about. */
export function ProgressHeader({ session, standing }: ProgressHeaderProps) {
  const { placeNumber, placeCount, step } = standing;
  if (placeCount === 0) return <p className={styles.count}>{stageEn.guided.handsOff}</p>;
  return (
    <header className={styles.header}>
      <p className={styles.count}>{stageEn.guided.placeOf(Math.max(1, placeNumber), placeCount)}</p>
      <ol className={styles.bars} aria-hidden="true">
        {Array.from({ length: placeCount }, (_, place) => place + 1).map((place) => (
          <li key={place} className={place <= placeNumber ? styles.reached : styles.ahead} />
        ))}
      </ol>
      <p className={styles.limb}>{stageEn.limb(limbSideOf(session.plan, step))}</p>
    </header>
  );
}

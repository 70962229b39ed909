import { useId } from 'react';
import type { AfterRunOffer } from '../../../shared/guide/after-run';
import type { Intent } from '../../../shared/ipc';
import { routineSummary } from '../../../shared/knowledge/routine-index';
import { enLegs } from '../../../shared/text/en-legs';
import { Button } from '../../ui/button';
import styles from './panel.module.css';

interface AfterRunProps {
  readonly offer: AfterRunOffer;
  readonly dispatch: (intent: Intent) => void;
  readonly onStart: () => void;
}

/** Offered once, when a run was logged. */
export function AfterRun({ offer, dispatch, onStart }: AfterRunProps) {
  const heading = useId();
  const routine = routineSummary(offer.routineId);
  const { title, line, start, notNow } = enLegs.offer;
  if (routine === undefined) return null;
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <div className={styles.what}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p>{line(routine.name, Math.round(routine.seconds / 60))}</p>
      </div>
      <div className={styles.acts}>
        <Button kind="primary" onClick={onStart}>
          {start}
        </Button>
        <Button onClick={() => dispatch({ type: 'dismiss-after-run' })}>{notNow}</Button>
      </div>
    </section>
  );
}

import { useId } from 'react';
import type { RunCare } from '../../../shared/guide/run-care';
import type { Intent } from '../../../shared/ipc';
import { enLegs } from '../../../shared/text/en-legs';
import { Button } from '../../ui/button';
import styles from './panel.module.css';

interface RunCarePanelProps {
  readonly care: RunCare;
  readonly dispatch: (intent: Intent) => void;
}

/** Pain on runs that somebody should look at. Says whom to see, and promises nothing. */
export function RunCarePanel({ care, dispatch }: RunCarePanelProps) {
  const heading = useId();
  const { title, because, whom, lookedAt } = enLegs.care;
  return (
    <section className={`${styles.panel} ${styles.care}`} aria-labelledby={heading}>
      <div className={styles.what}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p>{because(care)}</p>
        <p>{whom}</p>
      </div>
      <div className={styles.acts}>
        <Button
          onClick={() =>
            dispatch({ type: 'answer-care', complaintId: care.where, side: care.side })
          }
        >
          {lookedAt}
        </Button>
      </div>
    </section>
  );
}

import { useRef, useState } from 'react';
import { complaintSummary } from '../../../shared/knowledge/complaint-index';
import { enLegs } from '../../../shared/text/en-legs';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import type { LegsProps } from './legs-page';
import { RunForm } from './run-form';
import styles from './run-log.module.css';

const { log } = enLegs;

/** The last runs, and a form for a new one. */
export function RunLog({ snapshot, dispatch }: LegsProps) {
  const [logging, setLogging] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { runs } = snapshot;
  const close = () => {
    setLogging(false);
    queueMicrotask(() => opener.current?.focus());
  };
  return (
    <Card title={log.title} {...(runs.length === 0 && { sentence: log.empty })}>
      {logging ? (
        <RunForm
          side={null}
          now={snapshot}
          onSave={(run) => {
            dispatch({ type: 'log-run', run });
            close();
          }}
          onCancel={close}
        />
      ) : (
        <div className={styles.open}>
          <Button ref={opener} onClick={() => setLogging(true)}>
            {log.open}
          </Button>
        </div>
      )}
      {runs.length > 0 && (
        <ol className={styles.runs} aria-label={log.list}>
          {runs.map((run) => (
            <li key={`${run.at} ${run.loggedAt}`} className={styles.run}>
              <p className={styles.length}>{log.line(run, snapshot)}</p>
              <p className={styles.pain}>
                {log.pain(
                  run,
                  run.where === null ? null : (complaintSummary(run.where)?.name ?? null),
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

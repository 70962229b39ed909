import { useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { enLegs } from '../../../shared/text/en-legs';
import { ReliefCards } from '../safety/relief-cards';
import { AfterRun } from './after-run';
import { FloorMode } from './floor-mode';
import { LegRoutines } from './leg-routines';
import styles from './legs-page.module.css';
import { RunCarePanel } from './run-care-panel';
import { RunLog } from './run-log';
import { SorePlace } from './sore-place';

export interface LegsProps {
  readonly snapshot: Snapshot;
  readonly dispatch: (intent: Intent) => void;
}

/** A session that waits for the questions before it. */
export interface WantedSession {
  readonly routineId: string;
  /** Null leaves it to Knead. */
  readonly side: Hand | null;
}

/** Before a run, after a run, where it hurts, and the log of runs. */
export function LegsPage({ snapshot, dispatch }: LegsProps) {
  const [wanted, setWanted] = useState<WantedSession | null>(null);
  if (wanted !== null)
    return (
      <ReliefCards
        snapshot={snapshot}
        complaintId={wanted.routineId}
        side={wanted.side ?? snapshot.settings['body.dominantHand']}
        dispatch={dispatch}
        onClear={() => {
          setWanted(null);
          dispatch({ type: 'start-press', ...wanted });
        }}
        onCancel={() => setWanted(null)}
      />
    );
  const { runs, runCare, afterRun } = snapshot;
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{enLegs.title}</h1>
        <p className={styles.summary}>{enLegs.lastRun(runs[0] ?? null, snapshot)}</p>
      </div>
      {runCare !== null && <RunCarePanel care={runCare} dispatch={dispatch} />}
      {afterRun !== null && (
        <AfterRun offer={afterRun} dispatch={dispatch} onStart={() => setWanted(afterRun)} />
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <SorePlace snapshot={snapshot} />
        </div>
        <div className={styles.side}>
          <LegRoutines snapshot={snapshot} dispatch={dispatch} onStart={setWanted} />
          <RunLog snapshot={snapshot} dispatch={dispatch} />
          <FloorMode snapshot={snapshot} dispatch={dispatch} />
        </div>
      </div>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import type { SessionState } from '../../../shared/guide/session-state';
import { ringOf, type Standing } from '../../../shared/guide/view';
import { stageEn } from '../../../shared/text/stage-en';
import styles from './paused-panel.module.css';
import { StageButton } from './stage-button';
import type { StageRunner } from './stage-runner';

interface PausedPanelProps {
  readonly session: SessionState;
  readonly standing: Standing;
  readonly runner: StageRunner;
}

/** In place of the ring while everything stands still. */
export function PausedPanel({ session, standing, runner }: PausedPanelProps) {
  const { paused } = stageEn;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { phase } = session;
  const ring = ringOf({ ...standing, guiding: { ...standing.guiding, leadInMs: 0 } }, 0);
  return (
    <div className={styles.panel}>
      <h2 ref={heading} tabIndex={-1} className={styles.title} data-number>
        {paused.title(ring?.kind === 'hold' ? ring.leftMs : null)}
      </h2>
      <p className={styles.why}>
        {phase.name === 'paused' && paused.because[phase.why]} {paused.endsItself}
      </p>
      <div className={styles.choices}>
        <StageButton kind="primary" onClick={() => runner.send({ type: 'pause-toggled' })}>
          {paused.goOn}
        </StageButton>
        <StageButton onClick={() => runner.send({ type: 'went-back' })}>{paused.again}</StageButton>
      </div>
    </div>
  );
}

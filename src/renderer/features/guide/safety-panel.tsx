import type { Safety, SessionState } from '../../../shared/guide/session-state';
import { stageEn } from '../../../shared/text/stage-en';
import styles from './safety-panel.module.css';
import { StageButton } from './stage-button';
import { panelStyles, StagePanel } from './stage-panel';
import type { StageRunner } from './stage-runner';
import { useElapsed } from './use-elapsed';

interface SafetyPanelProps {
  readonly session: SessionState;
  readonly phase: Safety;
  readonly runner: StageRunner;
}

/** When not to press, and who should look at it. Nothing else is on the screen. */
export function SafetyPanel({ session, phase, runner }: SafetyPanelProps) {
  const { safety } = stageEn;
  const finding = findingOf(session, phase);
  const pressing = phase.back?.name === 'guiding';
  const elapsedMs = useElapsed(session.nowMs, !session.outcome, 500);
  return (
    <StagePanel title={pressing ? safety.title : safety.titleAfterRating} tone="danger">
      {finding && <p data-number>{finding}</p>}
      <div className={styles.when}>
        <p>{safety.signsTitle}</p>
        <ul className={styles.signs}>
          {safety.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>{safety.seeSomeone}</p>
      </div>
      <div className={panelStyles.choices}>
        <StageButton kind="primary" onClick={() => runner.send({ type: 'ended' })}>
          {session.outcome ? safety.close : safety.end}
        </StageButton>
        {phase.back && (
          <StageButton onClick={() => runner.send({ type: 'went-on' })}>
            {pressing ? safety.softer : safety.noneOfThese}
          </StageButton>
        )}
      </div>
      {!session.outcome && (
        <p className={panelStyles.support} data-number>
          {safety.endsItself(Math.max(0, phase.endsAtMs - session.nowMs - elapsedMs))}
        </p>
      )}
    </StagePanel>
  );
}

function findingOf({ before, after }: SessionState, { why }: Safety): string | null {
  const { safety } = stageEn;
  if (why === 'pain-rise' && before !== null && after !== null) return safety.risen(before, after);
  if (why === 'worse-twice') return safety.worseTwice;
  const latest = after ?? before;
  return why === 'pain' && latest !== null ? safety.strong(latest) : null;
}

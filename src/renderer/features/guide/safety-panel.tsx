import type { Safety, SessionState } from '../../../shared/guide/session-state';
import { stageEn } from '../../../shared/text/stage-en';
import { StageButton } from './stage-button';
import { panelStyles, StagePanel } from './stage-panel';
import type { StageRunner } from './stage-runner';

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
  return (
    <StagePanel title={pressing ? safety.title : safety.titleAfterRating} tone="danger">
      {finding && <p data-number>{finding}</p>}
      <p>{safety.advice}</p>
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

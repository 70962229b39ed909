import type { Check, SessionState } from '../../../shared/guide/session-state';
import type { SpotAnswer } from '../../../shared/guide/spot-check';
import { stageEn } from '../../../shared/text/stage-en';
import styles from './check-screen.module.css';
import { StageButton } from './stage-button';
import { panelStyles, StagePanel } from './stage-panel';
import type { StageRunner } from './stage-runner';
import { useElapsed } from './use-elapsed';

interface CheckScreenProps {
  readonly session: SessionState;
  readonly phase: Check;
  readonly runner: StageRunner;
}

const ANSWERS: readonly SpotAnswer[] = ['better', 'same', 'worse'];

/** After a spot: one key or one click, or nothing at all, and it goes on. */
export function CheckScreen({ session, phase, runner }: CheckScreenProps) {
  const { check } = stageEn;
  const elapsedMs = useElapsed(session.nowMs, true, 500);
  return (
    <StagePanel title={check.title}>
      <fieldset className={styles.answers} aria-label={check.legend}>
        {ANSWERS.map((answer, at) => (
          <StageButton key={answer} onClick={() => runner.send({ type: 'spot-answered', answer })}>
            {check.answers[answer]} <kbd className={styles.cap}>{at + 1}</kbd>
          </StageButton>
        ))}
      </fieldset>
      <div className={styles.foot}>
        <StageButton onClick={() => runner.send({ type: 'not-sure' })}>{check.skip}</StageButton>
        <p className={panelStyles.support} data-number>
          {check.goesOn(phase.endsAtMs - session.nowMs - elapsedMs)}
        </p>
      </div>
    </StagePanel>
  );
}

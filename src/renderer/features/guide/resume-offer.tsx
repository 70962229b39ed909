import { placesOf } from '../../../shared/guide/plan';
import type { Phase, SessionState } from '../../../shared/guide/session-state';
import { stageEn } from '../../../shared/text/stage-en';
import { StageButton } from './stage-button';
import { panelStyles, StagePanel } from './stage-panel';
import type { StageRunner } from './stage-runner';
import { useElapsed } from './use-elapsed';

interface ResumeOfferProps {
  readonly session: SessionState;
  readonly phase: Extract<Phase, { readonly name: 'resume-offer' }>;
  readonly runner: StageRunner;
}

/** After a crash: goes on at the step that was cut, unless somebody says no. */
export function ResumeOffer({ session, phase, runner }: ResumeOfferProps) {
  const { resume } = stageEn;
  const elapsedMs = useElapsed(session.nowMs, true, 500);
  const places = placesOf(session.plan);
  const done = places.filter(({ stepIndex }) => stepIndex < phase.stepIndex).length;
  const place = Math.min(places.length, done + 1);
  return (
    <StagePanel title={resume.title}>
      <p>{resume.line(place)}</p>
      <div className={panelStyles.choices}>
        <StageButton kind="primary" onClick={() => runner.send({ type: 'went-on' })}>
          {resume.goOn(place)}
        </StageButton>
        <StageButton onClick={() => runner.send({ type: 'ended' })}>{resume.end}</StageButton>
      </div>
      <p className={panelStyles.support} data-number>
        {resume.goesOn(phase.endsAtMs - session.nowMs - elapsedMs)}
      </p>
    </StagePanel>
  );
}

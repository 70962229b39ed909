import { useId } from 'react';
import { type Plan, type PlanStep, plannedMs, stepMs } from '../../../shared/guide/plan';
import { enLibrary } from '../../../shared/text/en-library';
import { seconds } from '../../../shared/time';
import { StepLook } from '../how-it-looks/step-look';
import styles from './routine-steps.module.css';
import { SpotThumbnail } from './spot-thumbnail';

const said = enLibrary.routine;

/** The session as text, in its order: where each press goes, how long, and all that is said. */
export function RoutineSteps({ plan }: { readonly plan: Plan }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {said.steps}
      </h2>
      <p className={styles.sentence}>{said.stepsSentence(plannedMs(plan) / seconds(1))}</p>
      <ol className={styles.steps}>
        {plan.steps.map((step) => (
          <Step key={step.index} step={step} plan={plan} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step, plan }: { readonly step: PlanStep; readonly plan: Plan }) {
  const { press } = step;
  const length = Math.round(stepMs(step) / seconds(1));
  return (
    <li className={styles.step}>
      {press !== null && (
        <div className={styles.picture}>
          <SpotThumbnail spotId={press.spotId} side={step.side ?? plan.side} />
        </div>
      )}
      <div className={styles.what}>
        <h3 className={styles.name}>
          {press === null ? step.headline : said.press(press.muscleName)}
        </h3>
        <p className={styles.where}>{press === null ? step.line : press.placeLines[0]}</p>
        <p className={styles.facts}>
          {press === null ? said.stepFacts(length) : said.pressFacts(press.places, length)}
        </p>
        <Spoken step={step} />
      </div>
      {press !== null && (
        <div className={styles.look}>
          <StepLook tool={press.toolIds[0]} spotId={press.spotId} side={step.side ?? plan.side} />
        </div>
      )}
    </li>
  );
}

function Spoken({ step }: { readonly step: PlanStep }) {
  const lines = step.stretches.flatMap(({ cues }) => cues.map(({ text }) => text));
  return (
    <details className={styles.said}>
      <summary className={styles.saidName}>{said.said}</summary>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a step never change their order
        <p key={at}>{line}</p>
      ))}
    </details>
  );
}

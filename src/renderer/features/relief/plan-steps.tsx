import type { PreviewSpot, ReliefPreview } from '../../../shared/guide/relief-planner';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { enRelief } from '../../../shared/text/en-relief';
import styles from './plan-steps.module.css';
import { muscleName } from './relief-facts';

interface PlanStepsProps {
  readonly plan: ReliefPreview;
  /** Rated sessions behind the first spot's mean. */
  readonly rated: number;
}

/** The spots in the order in which they are pressed; the first one says why it is first. */
export function PlanSteps({ plan, rated }: PlanStepsProps) {
  return (
    <>
      <ol className={styles.spots}>
        {plan.spots.map((spot, index) => (
          <li key={spot.spotId} className={styles.spot}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p className={styles.muscle}>{muscleName(spot.spotId)}</p>
              <p className={styles.where}>{whereAndWith(spot)}</p>
              {index === 0 && <p className={styles.why}>{whyFirst(spot, rated)}</p>}
            </div>
          </li>
        ))}
      </ol>
      <LeftOut plan={plan} />
    </>
  );
}

/** "Middle-finger strip, back of the forearm · knuckles"; a spot called like its muscle is not said twice. */
function whereAndWith({ spotId, toolId }: PreviewSpot): string {
  const { name } = knowledgeEn.spots[spotId];
  const tool = knowledgeEn.tools[toolId].inline;
  return name === muscleName(spotId) ? tool : `${name} · ${tool}`;
}

function whyFirst({ why, meanDrop }: PreviewSpot, rated: number): string {
  const { helped, answeredBetter, usual } = enRelief.plan;
  if (why === 'helped' && meanDrop !== null) return helped(meanDrop, rated);
  return why === 'answered-better' ? answeredBetter : usual;
}

const REASONS = ['no-tool', 'avoided', 'place-cap'] as const;

/** What belongs here and is not pressed now, in a line for each reason. */
function LeftOut({ plan: { leftOut } }: { readonly plan: ReliefPreview }) {
  const lines = REASONS.flatMap((reason) => {
    const count = leftOut.filter(({ why }) => why === reason).length;
    return count === 0 ? [] : [enRelief.plan.leftOut[reason](count)];
  });
  return lines.map((line) => (
    <p key={line} className={styles.where}>
      {line}
    </p>
  ));
}

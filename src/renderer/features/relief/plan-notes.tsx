import { enoughOf } from '../../../shared/guide/relief-dose';
import type { ReliefPreview } from '../../../shared/guide/relief-planner';
import { enRelief } from '../../../shared/text/en-relief';
import styles from './panel.module.css';

interface PlanNotesProps {
  readonly plan: ReliefPreview;
  /** Whole minutes there are. */
  readonly minutes: number;
}

/** Why a plan is shorter than the time there is, and what two sore hands change about it. */
export function PlanNotes({ plan, minutes }: PlanNotesProps) {
  const enough = enoughOf(plan, minutes);
  const { sparesHands } = enRelief.plan;
  return (
    <>
      {enough !== null && <p className={styles.quiet}>{enRelief.plan.enough(enough)}</p>}
      {plan.sparesHands && <p className={styles.quiet}>{sparesHands[plan.limb]}</p>}
    </>
  );
}

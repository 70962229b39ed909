import { type RefObject, useId, useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import {
  previewRelief,
  type ReliefPreview,
  reliefMinutes,
  reliefPersonOf,
} from '../../../shared/guide/relief-planner';
import type { Intent, Snapshot } from '../../../shared/ipc';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { enRelief } from '../../../shared/text/en-relief';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { AlsoDo } from './also-do';
import { Evidence } from './evidence';
import { FirstMuscle } from './first-muscle';
import styles from './panel.module.css';
import { PlanNotes } from './plan-notes';
import { PlanSteps } from './plan-steps';
import { Refused } from './refused';
import { YourTools } from './your-tools';

interface PlanPanelProps {
  readonly place: ComplaintId;
  readonly side: Hand;
  /** The minutes to begin with, whole and at least 1; null for the usual ones. */
  readonly asked: number | null;
  readonly snapshot: Snapshot;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly dispatch: (intent: Intent) => void;
  readonly onStart: (minutes: number) => void;
}

const options = reliefMinutes.map((minutes) => ({
  value: String(minutes),
  label: enRelief.plan.minute(minutes),
}));

/** Long enough to try two or three spots. */
const USUAL_MINUTES = 3;

/** The longest of the choices that fits into so many minutes. */
const nearestChoice = (asked: number): string =>
  String(reliefMinutes.findLast((minutes) => minutes <= asked) ?? reliefMinutes[0]);

/** What pulls on the sore place, which spots are pressed instead and why in this order, and the way to start. */
export function PlanPanel(props: PlanPanelProps) {
  const { place, side, asked, snapshot, heading, dispatch, onStart } = props;
  const id = useId();
  const [minutes, setMinutes] = useState(() => nearestChoice(asked ?? USUAL_MINUTES));
  const { plan: words } = enRelief;
  const wish = { complaintId: place, side, minutes: Number(minutes) };
  const plan = previewRelief(wish, reliefPersonOf(snapshot));
  const first = plan.kind === 'plan' ? plan.spots[0] : undefined;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.what}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {enRelief.named(place, side)}
        </h2>
        <div className={styles.why}>
          <p>{enRelief.whyElsewhere(place)}</p>
          {first !== undefined && <FirstMuscle spotId={first.spotId} side={side} />}
        </div>
      </div>
      <div className={styles.plan}>
        <div className={styles.planHead}>
          <h3 className={styles.subtitle}>{words.title}</h3>
          {plan.kind === 'plan' && (
            <p className={styles.quiet}>{words.summary(plan.spots.length, plan.plannedSeconds)}</p>
          )}
        </div>
        <div className={styles.minutes}>
          <Segments
            legend={words.minutes}
            options={options}
            value={minutes}
            onChange={setMinutes}
          />
        </div>
        {plan.kind === 'plan' && <PlanNotes plan={plan} minutes={wish.minutes} />}
        <Start
          snapshot={snapshot}
          possible={plan.kind === 'plan'}
          dispatch={dispatch}
          onStart={() => onStart(Number(minutes))}
        />
        {plan.kind === 'plan' ? (
          <PlanSteps plan={plan} rated={ratedOf(plan, snapshot)} />
        ) : (
          <Refused refusal={plan} snapshot={snapshot} />
        )}
        <YourTools snapshot={snapshot} dispatch={dispatch} />
      </div>
      <div className={styles.care}>
        <h3 className={styles.subtitle}>{words.notMuscle}</h3>
        <p>{knowledgeEn.complaints[place].notMuscleIf}</p>
      </div>
      <AlsoDo place={place} title={words.alsoDo} />
      <Evidence place={place} />
    </section>
  );
}

/** How many rated sessions stand behind the first spot's mean. */
const ratedOf = ({ complaintId, side, spots }: ReliefPreview, { learned }: Snapshot): number =>
  learned.find(
    (tally) =>
      tally.complaintId === complaintId && tally.side === side && tally.spotId === spots[0]?.spotId,
  )?.rated ?? 0;

interface StartProps {
  readonly snapshot: Snapshot;
  readonly possible: boolean;
  readonly dispatch: (intent: Intent) => void;
  readonly onStart: () => void;
}

function Start({ snapshot, possible, dispatch, onStart }: StartProps) {
  const { rateAndStart, running, handsFree } = enRelief.start;
  if (snapshot.session !== null) {
    return (
      <div className={styles.start}>
        <Button
          kind="primary"
          onClick={() => dispatch({ type: 'start-press', routineId: null, side: null })}
        >
          {running}
        </Button>
      </div>
    );
  }
  if (!possible) return null;
  return (
    <div className={styles.start}>
      <Button kind="primary" onClick={onStart}>
        {rateAndStart}
      </Button>
      <p className={styles.quiet}>{handsFree}</p>
    </div>
  );
}

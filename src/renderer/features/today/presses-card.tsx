import { useId, useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import { isPlayable } from '../../../shared/breaks/routine-choice';
import {
  deskRoutines,
  isPress,
  type RoutineSummary,
} from '../../../shared/knowledge/routine-index';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import styles from './presses-card.module.css';
import type { TodayProps } from './today-page';

type Arm = Hand | 'auto';

const arms = (['auto', 'left', 'right'] as const).map((arm) => ({
  value: arm,
  label: words.presses.armChoices[arm],
}));

/** Opens and closes the list, in the sentence about the press that is offered. */
export function PressesToggle({ open, list, onToggle }: ToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={open}
      aria-controls={open ? list : undefined}
      onClick={onToggle}
    >
      {words.presses.title}
    </button>
  );
}

/** The way to a press for a place that hurts. */
export function SomethingHurts() {
  return (
    <a className={styles.toggle} href="#relief">
      {words.relief.open}
    </a>
  );
}

interface ToggleProps {
  readonly open: boolean;
  /** The id of the list. */
  readonly list: string;
  readonly onToggle: () => void;
}

/** Every press there is, for somebody who wants another one than the one that is offered. */
export function PressesCard({ id, snapshot, dispatch }: TodayProps & { readonly id: string }) {
  const heading = useId();
  const { presses } = words;
  const playable = deskRoutines.filter((routine) => isPlayable(routine, snapshot.settings));
  return (
    <section id={id} className={styles.card} aria-labelledby={heading}>
      <div className={styles.summary}>
        <h2 id={heading} className={styles.title}>
          {presses.title}
        </h2>
        <p className={styles.sentence}>{presses.sentence(playable.length)}</p>
      </div>
      <Choice routines={playable} snapshot={snapshot} dispatch={dispatch} />
    </section>
  );
}

interface ChoiceProps extends TodayProps {
  readonly routines: readonly RoutineSummary[];
}

function Choice({ routines, snapshot, dispatch }: ChoiceProps) {
  const [arm, setArm] = useState<Arm>('auto');
  const { session, offer } = snapshot;
  const capped = offer.kind === 'rest' && offer.why === 'daily-cap';
  const leftOut = deskRoutines.length - routines.length;
  const start = (routine: RoutineSummary) =>
    dispatch({
      type: 'start-press',
      routineId: routine.id,
      side: arm === 'auto' || !isPress(routine) ? null : arm,
    });
  return (
    <>
      <div className={styles.arm}>
        <Segments legend={words.presses.arm} options={arms} value={arm} onChange={setArm} />
      </div>
      <ul className={styles.routines}>
        {routines.map((routine) => (
          <Routine
            key={routine.id}
            routine={routine}
            inert={session !== null || (capped && isPress(routine))}
            onStart={() => start(routine)}
          />
        ))}
      </ul>
      {leftOut > 0 && <p className={styles.note}>{words.presses.leftOut(leftOut)}</p>}
    </>
  );
}

interface RoutineProps {
  readonly routine: RoutineSummary;
  readonly inert: boolean;
  readonly onStart: () => void;
}

function Routine({ routine, inert, onStart }: RoutineProps) {
  const { presses } = words;
  return (
    <li className={styles.routine}>
      <div className={styles.what}>
        <p className={styles.name}>{routine.name}</p>
        <p className={styles.for}>{routine.forWhom}</p>
        <p className={styles.facts}>{presses.facts(routine)}</p>
      </div>
      <Button inert={inert} onClick={onStart} aria-label={presses.startLabel(routine.name)}>
        {presses.start}
      </Button>
    </li>
  );
}

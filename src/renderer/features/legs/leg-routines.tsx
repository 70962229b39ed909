import { isPlayable } from '../../../shared/breaks/routine-choice';
import { type RoutineSummary, routineSummary } from '../../../shared/knowledge/routine-index';
import { enLegs } from '../../../shared/text/en-legs';
import { enLibrary } from '../../../shared/text/en-library';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import styles from './leg-routines.module.css';
import type { LegsProps, WantedSession } from './legs-page';

const BEFORE = ['pre-run-quick-180'] as const;
const AFTER = ['post-run-lower-leg-600', 'post-run-thigh-hip-300'] as const;

interface LegRoutinesProps extends LegsProps {
  readonly onStart: (wanted: WantedSession) => void;
}

/** The sessions around a run, each with its start and its steps. */
export function LegRoutines({ snapshot, dispatch, onStart }: LegRoutinesProps) {
  const { routines } = enLegs;
  const shown = (ids: readonly string[]) =>
    ids
      .map(routineSummary)
      .filter((routine) => routine !== undefined)
      .filter((routine) => isPlayable(routine, snapshot.settings));
  const start = (routine: RoutineSummary) =>
    snapshot.session === null
      ? onStart({ routineId: routine.id, side: null })
      : dispatch({ type: 'start-press', routineId: null, side: null });
  return (
    <div className={styles.parts}>
      {[
        { title: routines.before, list: shown(BEFORE) },
        { title: routines.after, list: shown(AFTER) },
      ].map(({ title, list }) => (
        <Card key={title} title={title}>
          <ul className={styles.list}>
            {list.map((routine) => (
              <li key={routine.id} className={styles.routine}>
                <div className={styles.what}>
                  <a
                    className={styles.name}
                    href={`#library/${routine.id}`}
                    aria-label={routines.preview(routine.name)}
                  >
                    {routine.name}
                  </a>
                  <p className={styles.facts}>{enLibrary.facts(routine)}</p>
                </div>
                <Button aria-label={routines.start(routine.name)} onClick={() => start(routine)}>
                  {routines.startShort}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

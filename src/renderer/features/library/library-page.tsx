import { useState } from 'react';
import { isPlayable } from '../../../shared/breaks/routine-choice';
import { filtered, noFilter } from '../../../shared/breaks/routine-filter';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { routineIndex, routineSummary } from '../../../shared/knowledge/routine-index';
import { enEvidence } from '../../../shared/text/en-evidence';
import { enLibrary } from '../../../shared/text/en-library';
import { Button } from '../../ui/button';
import { Filters } from './filters';
import styles from './library-page.module.css';
import { RoutineCard } from './routine-card';
import { RoutinePage } from './routine-page';

export interface LibraryProps {
  readonly snapshot: Snapshot;
  readonly dispatch: (intent: Intent) => void;
}

interface LibraryPageProps extends LibraryProps {
  /** The session to show, from the address, and its side after a slash. */
  readonly part: string | null;
}

/** Every guided session there is; or one of them, where the address names it. */
export function LibraryPage({ snapshot, part, dispatch }: LibraryPageProps) {
  const [filter, setFilter] = useState(noFilter);
  const [id, side] = part?.split('/') ?? [];
  if (id !== undefined)
    return (
      <RoutinePage
        key={part}
        summary={routineSummary(id)}
        asked={side === 'left' || side === 'right' ? side : 'auto'}
        snapshot={snapshot}
        dispatch={dispatch}
      />
    );
  const { settings } = snapshot;
  const playable = routineIndex.filter((routine) => isPlayable(routine, settings));
  const fitting = filtered(playable, filter, settings);
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{enLibrary.title}</h1>
        <p className={styles.summary}>{enLibrary.sentence(playable.length)}</p>
        <a className={styles.evidence} href="#evidence">
          {enEvidence.more}
        </a>
      </div>
      <Filters
        filter={filter}
        found={enLibrary.found(fitting.length, playable.length)}
        onChange={setFilter}
      />
      {fitting.length === 0 ? (
        <div className={styles.nothing}>
          <p>{enLibrary.nothingFits}</p>
          <Button onClick={() => setFilter(noFilter)}>{enLibrary.showAll}</Button>
        </div>
      ) : (
        <ul className={styles.routines}>
          {fitting.map((routine) => (
            <RoutineCard
              key={routine.id}
              routine={routine}
              side={settings['body.mouseHand']}
              favourites={settings['library.favourites']}
              dispatch={dispatch}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

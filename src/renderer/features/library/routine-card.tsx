import type { Hand } from '../../../shared/activity/input';
import type { Intent } from '../../../shared/ipc';
import type { RoutineSummary } from '../../../shared/knowledge/routine-index';
import { enLibrary } from '../../../shared/text/en-library';
import { FavouriteButton } from './favourite-button';
import styles from './routine-card.module.css';
import { SpotThumbnail } from './spot-thumbnail';

interface RoutineCardProps {
  readonly routine: RoutineSummary;
  readonly side: Hand;
  readonly favourites: readonly string[];
  readonly dispatch: (intent: Intent) => void;
}

/** One session in the list: what it is for, how long it takes, and where it begins. */
export function RoutineCard({ routine, side, favourites, dispatch }: RoutineCardProps) {
  return (
    <li className={styles.card}>
      <div className={styles.picture}>
        <SpotThumbnail spotId={routine.turns[0]?.spotIds[0] ?? null} side={side} />
      </div>
      <div className={styles.what}>
        <h2 className={styles.name}>
          <a className={styles.link} href={`#library/${routine.id}`}>
            {routine.name}
          </a>
        </h2>
        <p className={styles.for}>{routine.forWhom}</p>
        <p className={styles.facts}>{enLibrary.facts(routine)}</p>
      </div>
      <div className={styles.star}>
        <FavouriteButton
          routineId={routine.id}
          label={enLibrary.favourite(routine.name)}
          favourites={favourites}
          dispatch={dispatch}
        />
      </div>
    </li>
  );
}

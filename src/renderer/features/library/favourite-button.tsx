import type { Intent } from '../../../shared/ipc';
import styles from './favourite-button.module.css';

interface FavouriteButtonProps {
  readonly routineId: string;
  /** The accessible name; it names the session where several stars are on a page. */
  readonly label: string;
  readonly favourites: readonly string[];
  readonly dispatch: (intent: Intent) => void;
}

/** A star that is filled or not. */
export function FavouriteButton({ routineId, label, favourites, dispatch }: FavouriteButtonProps) {
  const on = favourites.includes(routineId);
  const toggle = () =>
    dispatch({
      type: 'set-setting',
      key: 'library.favourites',
      value: on ? favourites.filter((id) => id !== routineId) : [...favourites, routineId],
    });
  return (
    <button
      type="button"
      className={styles.star}
      aria-label={label}
      aria-pressed={on}
      title={label}
      onClick={toggle}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z" />
      </svg>
    </button>
  );
}

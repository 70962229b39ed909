import { useCountdown } from '../../lib/use-countdown';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import type { TodayProps } from './today-page';
import styles from './undo-skip.module.css';

/** A skip can be taken back for a few seconds. */
export function UndoSkip({ snapshot, dispatch }: TodayProps) {
  const { undoSkipUntil, asOf } = snapshot;
  const left = useCountdown(undoSkipUntil === null ? null : undoSkipUntil - asOf, asOf);
  const open = left !== null && left > 0;
  return (
    <div className={styles.undo}>
      <p role="status">{open ? words.today.skipped : ''}</p>
      {open && (
        <Button onClick={() => dispatch({ type: 'undo-skip' })}>
          {words.today.undoSkip}
          <span className={styles.left} data-number aria-hidden="true">
            {words.today.secondsLeft(left)}
          </span>
        </Button>
      )}
    </div>
  );
}

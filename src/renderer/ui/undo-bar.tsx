import type { Instant, Millis } from '../../shared/time';
import { useCountdown } from '../lib/use-countdown';
import { Button } from './button';
import styles from './undo-bar.module.css';

interface UndoBarProps {
  /** Until when it can be taken back; null when there is nothing to take back. */
  readonly until: Instant | null;
  readonly asOf: Instant;
  readonly what: string;
  readonly undo: string;
  readonly secondsLeft: (leftMs: Millis) => string;
  readonly onUndo: () => void;
}

/** Something that was done can be taken back for a few seconds. */
export function UndoBar({ until, asOf, what, undo, secondsLeft, onUndo }: UndoBarProps) {
  const left = useCountdown(until === null ? null : until - asOf, asOf);
  const open = left !== null && left > 0;
  return (
    <div className={styles.undo}>
      <p role="status">{open ? what : ''}</p>
      {open && (
        <Button onClick={onUndo}>
          {undo}
          <span className={styles.left} data-number aria-hidden="true">
            {secondsLeft(left)}
          </span>
        </Button>
      )}
    </div>
  );
}

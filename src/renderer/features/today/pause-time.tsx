import { type FormEvent, useId, useState } from 'react';
import { nextHours } from '../../../shared/breaks/pause';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { type Instant, minutes } from '../../../shared/time';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import styles from './pause-menu.module.css';

interface PauseTimeProps {
  readonly snapshot: Snapshot;
  /** Fills in the time so many minutes from now; null the next full hour. */
  readonly forMinutes: number | null;
  /** The person came for this field. */
  readonly focus: boolean;
  readonly onChoose: (intent: Intent) => void;
}

/** A time of day to pause until; one that has passed is meant for tomorrow. */
export function PauseTime({ snapshot, forMinutes, focus, onChoose }: PauseTimeProps) {
  const field = useId();
  const [time, setTime] = useState(() => clockTime(endOf(snapshot, forMinutes), snapshot));
  const { untilTime, pauseUntilTime } = words.today.pause;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [hour, minute] = time.split(':').map(Number);
    if (hour !== undefined && minute !== undefined) onChoose({ type: 'pause-until', hour, minute });
  };
  return (
    <form className={styles.time} onSubmit={submit}>
      <label htmlFor={field}>{untilTime}</label>
      <input
        id={field}
        ref={(input) => {
          if (focus) input?.focus();
        }}
        className={styles.clock}
        type="time"
        required={true}
        value={time}
        onChange={({ target }) => setTime(target.value)}
      />
      <Button submits={true}>{pauseUntilTime}</Button>
    </form>
  );
}

function endOf({ asOf, offsetMinutes }: Snapshot, forMinutes: number | null): Instant {
  if (forMinutes !== null) return asOf + minutes(forMinutes);
  const [at = asOf] = nextHours({ wallAt: asOf, offsetMinutes }, 1);
  return at;
}

/** `14:00` by the person's clock. */
const clockTime = (at: Instant, { offsetMinutes }: Snapshot): string =>
  new Date(at + minutes(offsetMinutes)).toISOString().slice(11, 16);

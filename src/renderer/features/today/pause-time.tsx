import { type FormEvent, useId, useState } from 'react';
import { nextHours } from '../../../shared/breaks/pause';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { minutes } from '../../../shared/time';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import styles from './pause-menu.module.css';

interface PauseTimeProps {
  readonly snapshot: Snapshot;
  /** The person came for this field. */
  readonly focus: boolean;
  readonly onChoose: (intent: Intent) => void;
}

/** A time of day to pause until; one that has passed is meant for tomorrow. */
export function PauseTime({ snapshot, focus, onChoose }: PauseTimeProps) {
  const field = useId();
  const [time, setTime] = useState(() => nextFullHour(snapshot));
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

/** `14:00` by the person's clock. */
function nextFullHour({ asOf, offsetMinutes }: Snapshot): string {
  const [at = asOf] = nextHours({ wallAt: asOf, offsetMinutes }, 1);
  return new Date(at + minutes(offsetMinutes)).toISOString().slice(11, 16);
}

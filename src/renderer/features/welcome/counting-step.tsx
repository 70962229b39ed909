import { useId, useState } from 'react';
import type { Snapshot } from '../../../shared/ipc';
import type { CountedMinute } from '../../../shared/text/welcome-messages';
import { words } from '../../lib/words';
import { Segments } from '../../ui/segments';
import { SensorBanner } from '../today/sensor-banner';
import type { TodayProps } from '../today/today-page';
import styles from './counting-step.module.css';

/** What the hook counts while the person types here, and everything that is kept of it. */
export function CountingStep({ snapshot, dispatch }: TodayProps) {
  const { detail, choice, count, clock } = words.welcome.counting;
  const { sensor, settings } = snapshot;
  const counted = useCountedHere(snapshot);
  return (
    <div className={styles.counting}>
      <p className={styles.detail}>{detail}</p>
      {sensor.mode === 'counting' ? (
        <LivePanel counted={counted} />
      ) : (
        <SensorBanner sensor={sensor} now={snapshot} dispatch={dispatch} />
      )}
      <div className={styles.choice}>
        <p className={styles.label}>{choice}</p>
        <Segments
          legend={choice}
          options={[
            { value: 'auto', label: count },
            { value: 'clock', label: clock },
          ]}
          value={settings.sensor}
          onChange={(value) => dispatch({ type: 'set-setting', key: 'sensor', value })}
        />
      </div>
    </div>
  );
}

/** The day's counts less what they were when the panel opened: real counts, as the hook made them. */
function useCountedHere({ today, asOf, offsetMinutes }: Snapshot): CountedMinute {
  const [before] = useState(today);
  const since = (hand: 'left' | 'right') => ({
    keys: Math.max(0, today[hand].keys - before[hand].keys),
    clicks: Math.max(0, today[hand].clicks - before[hand].clicks),
  });
  return {
    at: asOf,
    offsetMinutes,
    activeSeconds: Math.max(0, Math.round(today.activeSeconds - before.activeSeconds)),
    left: since('left'),
    right: since('right'),
  };
}

function LivePanel({ counted }: { readonly counted: CountedMinute }) {
  const id = useId();
  const { typeHere, keys, clicks, storedTitle, stored, works, waiting } = words.welcome.counting;
  const allKeys = counted.left.keys + counted.right.keys;
  const allClicks = counted.left.clicks + counted.right.clicks;
  const heard = allKeys + allClicks > 0;
  return (
    <div className={styles.panel}>
      <label className="visually-hidden" htmlFor={id}>
        {typeHere}
      </label>
      <input
        id={id}
        className={styles.field}
        type="text"
        placeholder={typeHere}
        autoComplete="off"
        spellCheck={false}
      />
      <dl className={styles.numbers}>
        <Figure name={keys} value={allKeys} />
        <Figure name={clicks} value={allClicks} />
      </dl>
      <p className={heard ? styles.works : styles.waiting} role="status">
        {heard ? works : waiting}
      </p>
      <div className={styles.stored}>
        <p className={styles.storedTitle}>{storedTitle}</p>
        <ul className={styles.row} data-number>
          {stored(counted).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd data-number>{words.welcome.counting.number(value)}</dd>
    </div>
  );
}

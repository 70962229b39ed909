import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import { earlierRunDays } from '../../../shared/history/run-day';
import { runLength } from '../../../shared/history/run-length';
import type { RunEntry } from '../../../shared/ipc';
import { complaintIndex } from '../../../shared/knowledge/complaint-index';
import { enLegs } from '../../../shared/text/en-legs';
import type { LocalNow } from '../../../shared/text/messages';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { Select } from '../../ui/select';
import styles from './run-form.module.css';

const { log } = enLegs;

const scale = Array.from({ length: 11 }, (_, rating) => ({
  value: String(rating),
  label: String(rating),
}));
const places = [
  { value: '', label: log.nowhere },
  ...complaintIndex
    .filter(({ limb }) => limb === 'lower')
    .map(({ id, name }) => ({ value: id, label: name })),
];
const sides = (['none', 'left', 'right'] as const).map((value) => ({
  value,
  label: log.sides[value],
}));

interface RunFormProps {
  readonly side: Hand | null;
  readonly now: LocalNow;
  readonly onSave: (run: RunEntry) => void;
  readonly onCancel: () => void;
}

/** How far or how long, of which day, and whether it hurt, where. Nothing but the length has to be said. */
export function RunForm({ side: usual, now, onSave, onCancel }: RunFormProps) {
  const [minutes, setMinutes] = useState('');
  const [km, setKm] = useState('');
  const [day, setDay] = useState('');
  const [during, setDuring] = useState('');
  const [after, setAfter] = useState('');
  const [where, setWhere] = useState('');
  const [side, setSide] = useState<Hand | 'none'>(usual ?? 'none');
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const length = runLength(minutes, km);
    if (typeof length === 'string') return setProblem(log.wrong[length]);
    onSave({
      ...length,
      during: ratingFrom(during),
      after: ratingFrom(after),
      where: where === '' ? null : where,
      side: where === '' || side === 'none' ? null : side,
      day: day === '' ? null : day,
    });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <div className={styles.lengths}>
        <Length label={log.minutes} value={minutes} onChange={setMinutes} inputRef={first} />
        <Length label={log.km} value={km} onChange={setKm} />
      </div>
      <p className={styles.note}>{log.optional}</p>
      <label className={styles.label} htmlFor={`${id}-day`}>
        {log.day}
      </label>
      <Select id={`${id}-day`} options={daysOf(now)} value={day} onChange={setDay} />
      <p className={styles.label} aria-hidden="true">
        {log.during}
      </p>
      <div className={styles.scale}>
        <Segments legend={log.during} options={scale} value={during} onChange={setDuring} />
      </div>
      <p className={styles.label} aria-hidden="true">
        {log.after}
      </p>
      <div className={styles.scale}>
        <Segments legend={log.after} options={scale} value={after} onChange={setAfter} />
      </div>
      <p className={styles.note}>{log.scale}</p>
      <label className={styles.label} htmlFor={`${id}-where`}>
        {log.where}
      </label>
      <Select id={`${id}-where`} options={places} value={where} onChange={setWhere} />
      {where !== '' && (
        <div className={styles.side}>
          <Segments legend={log.side} options={sides} value={side} onChange={setSide} />
        </div>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.acts}>
        <Button kind="primary" submits>
          {log.save}
        </Button>
        <Button onClick={onCancel}>{log.cancel}</Button>
      </div>
    </form>
  );
}

/** Today, which needs no date, and the days before it. */
const daysOf = (now: LocalNow) => [
  { value: '', label: log.days(now.asOf, now) },
  ...earlierRunDays({ wallAt: now.asOf, offsetMinutes: now.offsetMinutes }).map(({ day, at }) => ({
    value: day,
    label: log.days(at, now),
  })),
];

interface LengthProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: React.RefObject<HTMLInputElement | null>;
}

function Length({ label, value, onChange, inputRef }: LengthProps) {
  return (
    <label className={styles.length}>
      <span className={styles.label}>{label}</span>
      <input
        ref={inputRef}
        className={styles.input}
        type="text"
        inputMode="decimal"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

const ratingFrom = (text: string): number | null => (text === '' ? null : Number(text));

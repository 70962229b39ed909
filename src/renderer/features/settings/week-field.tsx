import { useId } from 'react';
import { words } from '../../lib/words';
import { Switch } from '../../ui/switch';
import type { FieldProps } from './field';
import styles from './week-field.module.css';

type Week = readonly (readonly string[])[];

const OFFICE_HOURS = '09:00-17:30';
/** Where this is ticked first, Monday to Friday. */
const officeWeek: Week = Array.from({ length: 7 }, (_, day) => (day < 5 ? [OFFICE_HOURS] : []));

/** The times of each weekday at which prompts may come; off means at any time. */
export function WeekField({ id, value, describedBy, onChange, onProblem }: FieldProps<Week>) {
  const { only, days } = words.settings.week;
  const changeDay = (changed: number, ranges: readonly string[]) => {
    onProblem(null);
    onChange(value.map((day, index) => (index === changed ? ranges : day)));
  };
  return (
    <div className={styles.week}>
      <span className={styles.only}>
        <label htmlFor={id}>{only}</label>
        <Switch
          id={id}
          checked={value.length > 0}
          aria-describedby={describedBy}
          onChange={(on) => onChange(on ? officeWeek : [])}
        />
      </span>
      {value.length > 0 && (
        <ul className={styles.days}>
          {value.map((ranges, index) => (
            <Day
              key={days[index]}
              name={days[index] ?? ''}
              ranges={ranges}
              onChange={(next) => changeDay(index, next)}
              onProblem={onProblem}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Times of a day have no names of their own; more than these fit no day. */
const places = ['first', 'second', 'third', 'fourth'] as const;

interface DayProps {
  readonly name: string;
  readonly ranges: readonly string[];
  readonly onChange: (ranges: readonly string[]) => void;
  readonly onProblem: (problem: string | null) => void;
}

function Day({ name, ranges, onChange, onProblem }: DayProps) {
  const { none, add, sameTime } = words.settings.week;
  const label = useId();
  const change = (changed: number, range: string) => {
    const [from, to] = range.split('-');
    if (from === to) return onProblem(sameTime);
    onChange(ranges.map((own, index) => (index === changed ? range : own)));
  };
  return (
    <li className={styles.day} aria-labelledby={label}>
      <span id={label} className={styles.name}>
        {name}
      </span>
      <span className={styles.ranges}>
        {ranges.length === 0 && <span className={styles.none}>{none}</span>}
        {places.slice(0, ranges.length).map((place, index) => (
          <Range
            key={place}
            day={name}
            range={ranges[index] ?? OFFICE_HOURS}
            onChange={(next) => change(index, next)}
            onRemove={() => onChange(ranges.filter((_, other) => other !== index))}
          />
        ))}
      </span>
      {ranges.length < places.length && (
        <button
          type="button"
          className={styles.act}
          aria-label={add(name)}
          onClick={() => onChange([...ranges, nextRange(ranges)])}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10M8 3v10" />
          </svg>
        </button>
      )}
    </li>
  );
}

/** A second time begins where an office day may go on. */
const nextRange = (ranges: readonly string[]): string =>
  ranges.length === 0 ? OFFICE_HOURS : '18:00-20:00';

interface RangeProps {
  readonly day: string;
  readonly range: string;
  readonly onChange: (range: string) => void;
  readonly onRemove: () => void;
}

function Range({ day, range, onChange, onRemove }: RangeProps) {
  const { from, to, until, remove } = words.settings.week;
  const [start = '', end = ''] = range.split('-');
  return (
    <span className={styles.range}>
      <input
        type="time"
        className={styles.time}
        aria-label={from(day)}
        value={start}
        onChange={({ target }) => target.value !== '' && onChange(`${target.value}-${end}`)}
      />
      <span className={styles.until}>{until}</span>
      <input
        type="time"
        className={styles.time}
        aria-label={to(day)}
        value={end}
        onChange={({ target }) => target.value !== '' && onChange(`${start}-${target.value}`)}
      />
      <button
        type="button"
        className={styles.act}
        aria-label={remove(day, range)}
        onClick={onRemove}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </span>
  );
}

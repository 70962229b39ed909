import { useId } from 'react';
import styles from './segments.module.css';

interface SegmentsProps<T extends string> {
  readonly id?: string;
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  /** Ids of what says more about the choice. */
  readonly describedBy?: string;
  readonly onChange: (value: T) => void;
}

/** One of two or three, side by side: a radio group in the shape of a switch. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { id, legend, options, value, describedBy, onChange } = props;
  const name = useId();
  return (
    <fieldset id={id} className={styles.segments} aria-describedby={describedBy}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.label}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

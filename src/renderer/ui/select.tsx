import type { ComponentProps } from 'react';
import styles from './select.module.css';

type SelectProps = Omit<ComponentProps<'select'>, 'className' | 'onChange'> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

/** One of several, in the list of the system. */
export function Select({ options, onChange, ...rest }: SelectProps) {
  return (
    <span className={styles.field}>
      <select
        {...rest}
        className={styles.select}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <svg className={styles.caret} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 6.5 8 10.5l4-4" />
      </svg>
    </span>
  );
}

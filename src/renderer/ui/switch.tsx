import type { ComponentProps } from 'react';
import styles from './switch.module.css';

type SwitchProps = Omit<ComponentProps<'input'>, 'className' | 'type' | 'role' | 'onChange'> & {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** On or off: a native checkbox in the shape of a switch, with a tick so that colour is not all. */
export function Switch({ checked, onChange, ...rest }: SwitchProps) {
  return (
    <span className={styles.switch}>
      <input
        {...rest}
        checked={checked}
        aria-checked={checked}
        type="checkbox"
        role="switch"
        className={styles.input}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.track}>
        <svg className={styles.knob} viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="10" />
          <path d="M7.5 12.3l3 3 6-6.3" />
        </svg>
      </span>
    </span>
  );
}

import { words } from '../../lib/words';
import { Switch } from '../../ui/switch';
import type { FieldProps } from './field';
import { NumberField } from './number-field';
import styles from './settings-row.module.css';
import type { NumberRow } from './shown-number';

interface OptionalNumberFieldProps extends FieldProps<number | null> {
  readonly row: NumberRow;
}

/** A number of one's own, or none: then something else decides. */
export function OptionalNumberField(props: OptionalNumberFieldProps) {
  const { id, value, row, describedBy, onChange } = props;
  const first = Math.max(row.min, Math.min(row.max, 30));
  return (
    <span className={styles.pair}>
      {value !== null && (
        <NumberField
          {...props}
          id={`${id}-number`}
          ownName={words.settings.ownLength}
          value={value}
        />
      )}
      <Switch
        id={id}
        checked={value !== null}
        aria-describedby={describedBy}
        onChange={(own) => onChange(own ? first : null)}
      />
    </span>
  );
}

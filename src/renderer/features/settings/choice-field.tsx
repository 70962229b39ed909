import type { SettingKey } from '../../../shared/settings/definition';
import { words } from '../../lib/words';
import { Segments } from '../../ui/segments';
import { Select } from '../../ui/select';
import type { FieldProps } from './field';
import styles from './settings-row.module.css';

/** So many fit side by side, in short words. */
const SIDE_BY_SIDE = 3;
const SHORT = 24;

/** Whether the options stand side by side, as a group with a name of its own. */
export function isSideBySide(key: SettingKey, options: readonly string[]): boolean {
  const letters = options.map((option) => words.settings.option(key, option)).join('').length;
  return options.length <= SIDE_BY_SIDE && letters <= SHORT;
}

interface ChoiceFieldProps extends FieldProps<string> {
  readonly settingKey: SettingKey;
  readonly options: readonly string[];
}

/** A few options side by side, more in a list. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, settingKey, label, value, options, describedBy, invalid, onChange } = props;
  const named = options.map((option) => ({
    value: option,
    label: words.settings.option(settingKey, option),
  }));
  if (isSideBySide(settingKey, options)) {
    return (
      <span className={styles.segments}>
        <Segments
          id={id}
          legend={label}
          options={named}
          value={value}
          describedBy={describedBy}
          onChange={onChange}
        />
      </span>
    );
  }
  return (
    <Select
      id={id}
      options={named}
      value={value}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onChange={onChange}
    />
  );
}

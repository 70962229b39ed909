import { useId, useState } from 'react';
import { definitionOf, type SettingKey } from '../../../shared/settings/definition';
import { isChanged, type SettingValue } from '../../../shared/settings/edit';
import type { Settings } from '../../../shared/settings/schema';
import { useDispatch } from '../../lib/use-dispatch';
import { words } from '../../lib/words';
import { isSideBySide } from './choice-field';
import { Control } from './control';
import styles from './settings-row.module.css';
import { rangeText } from './shown-number';

interface SettingsRowProps {
  readonly settingKey: SettingKey;
  readonly settings: Settings;
  /** What overrules the setting just now, if anything does. */
  readonly remark?: string | null;
}

/** One setting: what it is called, what it changes, its control, and the way back to the default. */
export function SettingsRow({ settingKey, settings, remark = null }: SettingsRowProps) {
  const [control, about, wrong] = [useId(), useId(), useId()];
  const { dispatch, refused } = useDispatch();
  const [problem, setProblem] = useState<string | null>(null);
  const definition = definitionOf(settingKey);
  const error = problem ?? refused;
  const wide =
    definition.type === 'text-list' ||
    (definition.type === 'week' && settings.workingHours.length > 0);
  const change = (value: SettingValue) => {
    setProblem(null);
    dispatch({ type: 'set-setting', key: settingKey, value });
  };
  const reset = () => {
    setProblem(null);
    dispatch({ type: 'reset-settings', key: settingKey });
  };

  return (
    <div className={wide ? `${styles.row} ${styles.wide}` : styles.row} data-setting={settingKey}>
      <div className={styles.text}>
        <RowLabel control={control} settingKey={settingKey} settings={settings} />
        <p id={about} className={styles.consequence}>
          {definition.consequence} <Facts settingKey={settingKey} />
          {remark !== null && <span className={styles.remark}>{remark}</span>}
        </p>
        <p id={wrong} className={styles.error} role="status">
          {error ?? ''}
        </p>
      </div>
      {isChanged(settings, settingKey) && <ResetButton label={definition.label} onReset={reset} />}
      <div className={styles.control}>
        <Control
          settingKey={settingKey}
          id={control}
          label={definition.label}
          value={settings[settingKey]}
          describedBy={`${about} ${wrong}`}
          invalid={error !== null}
          onChange={change}
          onProblem={setProblem}
        />
      </div>
    </div>
  );
}

/** A group of controls has a legend of its own; the label is then only its picture. */
function RowLabel({ control, settingKey }: SettingsRowProps & { readonly control: string }) {
  const definition = definitionOf(settingKey);
  const isGroup =
    definition.type === 'text-list' ||
    (definition.type === 'choice' && isSideBySide(settingKey, definition.options));
  if (isGroup) return <p className={styles.label}>{definition.label}</p>;
  return (
    <label className={styles.label} htmlFor={control}>
      {definition.label}
    </label>
  );
}

/** The range of a number, for who cannot see the field; who can is told by its error. */
function Facts({ settingKey }: { readonly settingKey: SettingKey }) {
  const definition = definitionOf(settingKey);
  if (definition.type !== 'number' && definition.type !== 'optional-number') return null;
  return <span className="visually-hidden">{rangeText(definition)}.</span>;
}

interface ResetButtonProps {
  readonly label: string;
  readonly onReset: () => void;
}

function ResetButton({ label, onReset }: ResetButtonProps) {
  const name = words.settings.reset(label);
  return (
    <button type="button" className={styles.reset} aria-label={name} title={name} onClick={onReset}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4.5 9.5a8 8 0 1 1-.6 4.6M4 4.5v5h5" />
      </svg>
    </button>
  );
}

import { type KeyboardEvent, useState } from 'react';
import { recorded } from '../../../shared/settings/accelerator';
import { words } from '../../lib/words';
import type { FieldProps } from './field';
import styles from './settings-row.module.css';

/**
 * Records a shortcut for every program as it is pressed; Backspace takes it away.
 *
 * Tab goes on as everywhere. A shortcut that main refuses is shown until another is pressed, with
 * the reason in the row; the one before it stays in effect.
 */
export function ShortcutField(props: FieldProps<string>) {
  const { id, value, describedBy, invalid, onChange, onProblem } = props;
  const [wanted, setWanted] = useState<string | null>(null);
  const { none, press, needsModifier, noSuchKey, plus } = words.settings.shortcut;
  const [focused, setFocused] = useState(false);
  const ask = (chord: string) => {
    setWanted(chord);
    onProblem(null);
    onChange(chord);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation(); // no shortcut of the window's own
    if (event.key === 'Escape') {
      setWanted(null);
      return onProblem(null);
    }
    if (event.key === 'Backspace' || event.key === 'Delete') return ask('none');
    const result = recorded(event);
    if ('chord' in result) ask(result.chord);
    else if ('missing' in result)
      onProblem(result.missing === 'modifier' ? needsModifier : noSuchKey);
  };
  const shown = wanted !== null && invalid ? wanted : value;
  return (
    <input
      id={id}
      className={styles.field}
      type="text"
      readOnly
      placeholder={focused ? press : none}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={shown === 'none' ? '' : shown.split('+').join(plus)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={keyDown}
    />
  );
}

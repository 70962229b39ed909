import { useState } from 'react';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import styles from './apps-field.module.css';
import type { FieldProps } from './field';

/** As long as a word of a list may be. */
const MOST_LETTERS = 64;

/** Names of programs, to be added and removed one by one. */
export function AppsField(props: FieldProps<readonly string[]>) {
  const { id, label, value, describedBy, onChange } = props;
  const [typed, setTyped] = useState('');
  const { add, addLabel, remove } = words.settings.quiet;
  const name = typed.trim();
  const addTyped = () => {
    if (name === '') return;
    setTyped('');
    if (!value.includes(name)) onChange([...value, name]);
  };
  return (
    <fieldset id={id} className={styles.apps} aria-describedby={describedBy}>
      <legend className="visually-hidden">{label}</legend>
      <div className={styles.line}>
        <input
          type="text"
          className={styles.name}
          aria-label={addLabel}
          placeholder={addLabel}
          maxLength={MOST_LETTERS}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') addTyped();
          }}
        />
        <Button onClick={addTyped}>{add}</Button>
      </div>
      {value.length > 0 && (
        <ul className={styles.list}>
          {value.map((app) => (
            <li key={app} className={styles.app}>
              <span>{app}</span>
              <Button
                kind="quiet"
                aria-label={remove(app)}
                onClick={() => onChange(value.filter((other) => other !== app))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

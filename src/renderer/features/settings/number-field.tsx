import { type KeyboardEvent, useState } from 'react';
import { words } from '../../lib/words';
import type { FieldProps } from './field';
import styles from './number-field.module.css';
import { allowedText, type NumberRow, shown, stepped, typed, unitOf } from './shown-number';

interface NumberFieldProps extends FieldProps<number> {
  readonly row: NumberRow;
  /** Where the label of the row names another control. */
  readonly ownName?: string;
}

/**
 * A number with its unit: typed, by arrow keys, or by two large buttons.
 *
 * Something typed counts with Enter or when the field is left. What is not allowed stays in the
 * field to be mended; Escape takes it back.
 */
export function NumberField(props: NumberFieldProps) {
  const { id, label, value, row, ownName, describedBy, invalid, onChange, onProblem } = props;
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: number } | null>(null);
  const text = draft !== null && draft.over === value ? draft.text : shown(value, row);

  const settle = (next: number | null) => {
    onProblem(next === null ? allowedText(row) : null);
    if (next === null) return;
    setDraft(null);
    if (next !== value) onChange(next);
  };
  const move = (direction: 1 | -1) => settle(stepped(typed(text, row) ?? value, direction, row));
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle(typed(text, row));
    else if (event.key === 'ArrowUp') move(1);
    else if (event.key === 'ArrowDown') move(-1);
    else if (event.key === 'Escape' && draft !== null) settle(value);
    else return;
    event.preventDefault();
  };

  return (
    <span className={styles.field}>
      <StepButton
        label={words.settings.less(label)}
        off={value <= row.min}
        onPress={() => move(-1)}
      >
        <path d="M3 8h10" />
      </StepButton>
      <span className={styles.box} data-invalid={invalid || undefined}>
        <input
          id={id}
          className={styles.input}
          type="text"
          inputMode="decimal"
          role="spinbutton"
          aria-label={ownName}
          aria-valuemin={Number(shown(row.min, row))}
          aria-valuemax={Number(shown(row.max, row))}
          aria-valuenow={Number(shown(value, row))}
          aria-valuetext={`${text} ${unitOf(row)}`}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          autoComplete="off"
          data-number
          value={text}
          onChange={(event) => setDraft({ text: event.target.value, over: value })}
          onBlur={() => settle(typed(text, row))}
          onKeyDown={keyDown}
        />
        <span className={styles.unit} aria-hidden="true">
          {unitOf(row)}
        </span>
      </span>
      <StepButton label={words.settings.more(label)} off={value >= row.max} onPress={() => move(1)}>
        <path d="M3 8h10M8 3v10" />
      </StepButton>
    </span>
  );
}

interface StepButtonProps {
  readonly label: string;
  /** At the end of the range; it keeps the focus it may have. */
  readonly off: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

/** Out of the Tab order: the arrow keys in the field do the same. */
function StepButton({ label, off, onPress, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={off || undefined}
      tabIndex={-1}
      onClick={off ? undefined : onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

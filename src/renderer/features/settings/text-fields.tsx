import { type KeyboardEvent, useEffect, useState } from 'react';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { words } from '../../lib/words';
import { Select } from '../../ui/select';
import type { FieldProps } from './field';
import styles from './settings-row.module.css';

/** One of the voices of this computer, or the best of the language. */
export function VoiceField({ id, value, describedBy, onChange }: FieldProps<string>) {
  const voices = useVoiceNames();
  const options = [
    { value: '', label: words.settings.bestVoice },
    ...voices.map((name) => ({ value: name, label: name })),
  ];
  return (
    <Select
      id={id}
      options={withOwn(options, value)}
      value={value}
      aria-describedby={describedBy}
      onChange={onChange}
    />
  );
}

/** What is set stays in the list, also where this computer does not know it. */
const withOwn = (
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
) =>
  options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];

/** The voices of the language; names with a `+` are effects laid over another voice. */
function useVoiceNames(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const synth = window.speechSynthesis as SpeechSynthesis | undefined;
    const language = knowledgeEn.language.slice(0, 2);
    const read = () =>
      setNames(
        (synth?.getVoices() ?? [])
          .filter(
            ({ lang, name }) => lang.toLowerCase().startsWith(language) && !name.includes('+'),
          )
          .map(({ name }) => name),
      );
    read();
    synth?.addEventListener?.('voiceschanged', read);
    return () => synth?.removeEventListener?.('voiceschanged', read);
  }, []);
  return [...new Set(names)];
}

/** A chord such as `Ctrl+Alt+B`, or nothing; main says when it cannot be had. */
export function ShortcutField(props: FieldProps<string>) {
  const { id, value, describedBy, invalid, onChange, onProblem } = props;
  const own = value === 'none' ? '' : value;
  const [draft, setDraft] = useState<string | null>(null);
  const settle = () => {
    if (draft === null) return;
    const wanted = draft.trim() === '' ? 'none' : draft.trim();
    if (wanted !== value) onChange(wanted);
    else onProblem(null);
    if (wanted === value) setDraft(null);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape') {
      setDraft(null);
      onProblem(null);
    }
  };
  return (
    <input
      id={id}
      className={styles.field}
      type="text"
      maxLength={64}
      spellCheck={false}
      autoComplete="off"
      placeholder={words.settings.noShortcut}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={draft ?? own}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={settle}
      onKeyDown={keyDown}
    />
  );
}

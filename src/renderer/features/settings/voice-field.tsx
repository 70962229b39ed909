import { useEffect, useState } from 'react';
import { languageEn } from '../../../shared/knowledge/words-en/language';
import { words } from '../../lib/words';
import { Select } from '../../ui/select';
import type { FieldProps } from './field';

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
    const language = languageEn.slice(0, 2);
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

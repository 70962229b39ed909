import { type SettingKey, settingDefinitions } from '#shared/settings/definition';
import { nearestKeys, readValue } from '#shared/settings/words';

/** What a person may ask of the settings on the command line. */
export type SettingsCommand =
  | { readonly kind: 'settings'; readonly act: 'list' }
  | { readonly kind: 'settings'; readonly act: 'get'; readonly key: SettingKey }
  | {
      readonly kind: 'settings';
      readonly act: 'set';
      readonly key: SettingKey;
      readonly value: unknown;
    };

export const settingsHelp = `  knead settings list       every setting and its value
  knead settings get KEY    one value, as JSON
  knead settings set KEY VALUE
                            change one; lists are JSON, such as '["knuckles"]'
`;

const USAGE = '"settings" takes: list, get KEY, or set KEY VALUE';

/** Reads the words after `settings`; the running app has the schema, and checks the value. */
export function parseSettingsCommand(
  rest: readonly string[],
): { readonly command: SettingsCommand } | { readonly error: string } {
  const [act, key, word, ...surplus] = rest;
  if (act === 'list' && key === undefined) return { command: { kind: 'settings', act } };
  const complete = (act === 'get' && word === undefined) || (act === 'set' && surplus.length === 0);
  if (!complete || key === undefined) return { error: `${USAGE}.` };
  if (!isKey(key))
    return { error: `Unknown setting "${key}". Near it: ${nearestKeys(key).join(', ')}.` };
  if (act === 'get') return { command: { kind: 'settings', act, key } };
  if (word === undefined) return { error: `${USAGE}; ${key} has no value.` };
  return { command: { kind: 'settings', act: 'set', key, value: readValue(key, word) } };
}

const isKey = (word: string): word is SettingKey => Object.hasOwn(settingDefinitions, word);

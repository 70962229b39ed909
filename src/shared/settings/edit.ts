import { defaultSettings, type Settings, settingKeys, valueAt } from './defaults';
import { definitionOf, type SettingKey, settingDefinitions } from './definition';

/** The settings file as a person or an older Knead left it; most of it may be unknown to us. */
export type RawSettings = Readonly<Record<string, unknown>>;

/** What a setting can hold. */
export type SettingValue = Settings[SettingKey];

/** What a file said for some settings, as it said it; `undefined` where it said nothing. */
export type Kept = Readonly<Partial<Record<SettingKey, unknown>>>;

/** Puts one value into a file, nested by the dots of its key; nothing else in it changes. */
export function withSetting(raw: RawSettings, key: SettingKey, value: unknown): RawSettings {
  return put(withoutSetting(raw, key), key.split('.'), value);
}

/** Takes one setting out of a file, however it was spelt, so that its default counts again. */
export function withoutSetting(raw: RawSettings, key: SettingKey): RawSettings {
  const { [key]: _flat, ...rest } = raw;
  return take(rest, key.split('.'));
}

/** What the file says for these settings, to put it back with `withKept`. */
export const keptOf = (raw: RawSettings, keys: readonly SettingKey[]): Kept =>
  Object.fromEntries(keys.map((key) => [key, valueAt(raw, key)]));

export const withKept = (raw: RawSettings, kept: Kept): RawSettings =>
  (Object.entries(kept) as readonly (readonly [SettingKey, unknown])[]).reduce(
    (file, [key, value]) =>
      value === undefined ? withoutSetting(file, key) : withSetting(file, key, value),
    raw,
  );

/** The default of a setting under the preset that is chosen. */
export const defaultOf = (settings: Settings, key: SettingKey): SettingValue =>
  key === 'preset' ? settingDefinitions.preset.default : defaultSettings(settings.preset)[key];

export const isChanged = (settings: Settings, key: SettingKey): boolean =>
  !same(settings[key], defaultOf(settings, key));

/** Those of the settings screen that are not at their default. */
export const changedKeys = (settings: Settings): readonly SettingKey[] =>
  settingKeys.filter((key) => !isElsewhere(key) && isChanged(settings, key));

/** Whether a setting is left out of the settings screen, and of a reset of all. */
export const isElsewhere = (key: SettingKey): boolean => definitionOf(key).elsewhere === true;

/** Whether a setting does nothing in this version. */
export const isNotYet = (key: SettingKey): boolean => definitionOf(key).notYet === true;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function put(
  raw: RawSettings,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): RawSettings {
  if (rest.length === 0) return { ...raw, [first]: value };
  const inner = raw[first];
  return { ...raw, [first]: put(isRecord(inner) ? inner : {}, rest, value) };
}

/** Leaves no empty branch behind. */
function take(raw: RawSettings, [first = '', ...rest]: readonly string[]): RawSettings {
  const { [first]: inner, ...others } = raw;
  if (rest.length === 0) return others;
  if (!isRecord(inner)) return raw;
  const left = take(inner, rest);
  return Object.keys(left).length === 0 ? others : { ...raw, [first]: left };
}

const isRecord = (value: unknown): value is RawSettings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

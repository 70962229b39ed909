import { type SettingKey, settingDefinitions } from './definition';

type ValueOf<D> = D extends { readonly type: 'boolean' }
  ? boolean
  : D extends { readonly type: 'number' }
    ? number
    : D extends { readonly type: 'choice'; readonly options: readonly (infer O)[] }
      ? O
      : D extends { readonly type: 'text-list' }
        ? readonly string[]
        : D extends { readonly type: 'optional-number' }
          ? number | null
          : D extends { readonly type: 'week' }
            ? readonly (readonly string[])[]
            : string;

/** All settings, complete and in range. Keys are the dotted names of the table. */
export type Settings = {
  readonly [K in SettingKey]: ValueOf<(typeof settingDefinitions)[K]>;
};

export const settingKeys = Object.keys(settingDefinitions) as readonly SettingKey[];

export const isSettingKey = (key: string): key is SettingKey =>
  Object.hasOwn(settingDefinitions, key);

/** What a preset changes; the rest of the table is the same in all of them (content.json, breakDefaults). */
const presets: Readonly<Record<Settings['preset'], Partial<Settings>>> = {
  balanced: {},
  gentle: {
    'micro.everyLoadMinutes': 25,
    'press.everyLoadMinutes': 75,
    'daily.amberHours': 4,
    'daily.redHours': 5.5,
  },
  sore: {
    'micro.everyLoadMinutes': 10,
    'press.everyLoadMinutes': 45,
    'daily.amberHours': 2,
    'daily.redHours': 3,
  },
};

/** The defaults under a preset. */
export function defaultSettings(preset: Settings['preset'] = 'balanced'): Settings {
  const base = Object.fromEntries(settingKeys.map((key) => [key, settingDefinitions[key].default]));
  return { ...(base as unknown as Settings), ...presets[preset], preset };
}

/** The value under a dotted key: the flat spelling wins over the nested one. */
export function valueAt(raw: unknown, key: string): unknown {
  if (!isRecord(raw)) return undefined;
  if (Object.hasOwn(raw, key)) return raw[key];
  return key
    .split('.')
    .reduce<unknown>(
      (value, part) => (isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined),
      raw,
    );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

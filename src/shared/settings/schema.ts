import * as z from '../shape';
import { numberAllowed } from './allowed';
import { defaultSettings, type Settings, settingKeys, valueAt } from './defaults';
import { type SettingDefinition, type SettingKey, settingDefinitions } from './definition';

export { defaultSettings, isSettingKey, type Settings, settingKeys } from './defaults';

/** A setting that could not be used as found, and what was used instead. */
export interface SettingProblem {
  readonly key: string;
  readonly message: string;
}

/** `22:00-06:00` may cross midnight. */
const timeRange = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;

/** The schema of one row of the table; its error is one line that says what is allowed. */
export function schemaOf(definition: SettingDefinition): z.Shape<unknown> {
  switch (definition.type) {
    case 'boolean':
      return z.boolean({ error: 'must be true or false' });
    case 'number':
      return numberSchema(definition);
    case 'optional-number':
      return numberSchema(definition).nullable();
    case 'choice':
      return z.enum(definition.options as [string, ...string[]], {
        error: `must be one of ${definition.options.join(', ')}`,
      });
    case 'text':
      return z.string({ error: 'must be text' }).max(definition.maxLength, {
        error: `must be at most ${definition.maxLength} characters`,
      });
    case 'text-list':
      return listSchema(definition);
    case 'week':
      return weekSchema;
  }
}

function listSchema({
  options,
  maxItems,
}: Extract<SettingDefinition, { readonly type: 'text-list' }>) {
  const error = options ? `must be a list of: ${options.join(', ')}` : 'must be a list of words';
  const word = options ? z.enum([...options], { error }) : z.string({ error }).max(64);
  return z.array(word, { error }).max(maxItems, { error: `must have at most ${maxItems} entries` });
}

const weekError = 'must be empty or seven lists, Monday first, of times such as "09:00-17:30"';
const weekSchema = z
  .array(
    z.array(z.string({ error: weekError }).regex(timeRange, { error: weekError }), {
      error: weekError,
    }),
    {
      error: weekError,
    },
  )
  .refine((week) => week.length === 0 || week.length === 7, { error: weekError });

function numberSchema(definition: Parameters<typeof numberAllowed>[0]) {
  const error = numberAllowed(definition);
  const base = z.number({ error }).min(definition.min, { error }).max(definition.max, { error });
  return definition.whole ? base.int({ error }) : base;
}

/**
 * Reads settings from whatever a file held. Each bad field falls back alone and is reported; fields
 * this version does not know are left to the caller to keep.
 *
 * @param raw The parsed file: nested by the dots of the keys, or flat with dotted keys.
 */
export function parseSettings(raw: unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const read = (key: SettingKey, fallback: unknown): unknown => {
    const found = valueAt(raw, key);
    if (found === undefined) return fallback;
    const parsed = schemaOf(settingDefinitions[key]).safeParse(found);
    if (parsed.success) return parsed.data;
    problems.push({ key, message: problemLine(key, parsed.error, fallback) });
    return fallback;
  };

  const preset = read('preset', 'balanced') as Settings['preset'];
  const defaults = defaultSettings(preset);
  const settings = Object.fromEntries(
    settingKeys.map((key) => [key, key === 'preset' ? preset : read(key, defaults[key])]),
  ) as unknown as Settings;
  return { settings, problems };
}

/** Checks one value for one key, as `knead settings set` and the settings screen need. */
export function parseSetting(
  key: SettingKey,
  value: unknown,
): { readonly value: unknown } | { readonly error: string } {
  const parsed = schemaOf(settingDefinitions[key]).safeParse(value);
  return parsed.success
    ? { value: parsed.data }
    : { error: `${key} ${firstMessage(parsed.error)}` };
}

type Faults = { readonly issues: readonly z.Issue[] };

const firstMessage = (error: Faults): string => error.issues[0]?.message ?? 'is not valid';

const problemLine = (key: string, error: Faults, fallback: unknown): string =>
  `Setting ${key} ${firstMessage(error)}; using ${JSON.stringify(fallback)} until it is mended.`;

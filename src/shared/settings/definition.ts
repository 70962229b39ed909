import type { SettingDefinition } from './row';
import { bodyRows } from './rows/body';
import { breaksRows } from './rows/breaks';
import { lookRows } from './rows/look';
import { privacyRows } from './rows/privacy';
import { promptsRows } from './rows/prompts';
import { quietRows } from './rows/quiet';
import { sessionRows } from './rows/session';
import { systemRows } from './rows/system';

export type { SettingDefinition } from './row';

/**
 * Every setting, once: key, type, range, default, label and consequence. The schema, the command
 * line, the settings screen and the README table are made from this list.
 */
export const settingDefinitions = {
  ...breaksRows,
  ...promptsRows,
  ...quietRows,
  ...sessionRows,
  ...bodyRows,
  ...lookRows,
  ...privacyRows,
  ...systemRows,
};

export type SettingKey = keyof typeof settingDefinitions;

export interface SettingGroup {
  readonly id: 'breaks' | 'prompts' | 'quiet' | 'session' | 'body' | 'look' | 'privacy' | 'system';
  readonly name: string;
  readonly keys: readonly SettingKey[];
}

const keysOf = (...tables: readonly Readonly<Record<string, SettingDefinition>>[]) =>
  tables.flatMap((table) => Object.keys(table)) as readonly SettingKey[];

/** The parts of the screen and of the README table, in their order. */
export const settingGroups: readonly SettingGroup[] = [
  { id: 'breaks', name: 'Breaks', keys: keysOf(breaksRows) },
  { id: 'prompts', name: 'Prompts', keys: keysOf(promptsRows) },
  { id: 'quiet', name: 'Quiet', keys: keysOf(quietRows) },
  { id: 'session', name: 'Session', keys: keysOf(sessionRows) },
  { id: 'body', name: 'My body', keys: keysOf(bodyRows) },
  { id: 'look', name: 'Look', keys: keysOf(lookRows) },
  { id: 'privacy', name: 'Privacy', keys: keysOf(privacyRows) },
  { id: 'system', name: 'System', keys: keysOf(systemRows) },
];

/** The row of a setting, without its literal types. */
export const definitionOf = (key: SettingKey): SettingDefinition => settingDefinitions[key];

import type { SettingKey } from '#shared/settings/definition';
import { isChanged, isNotYet } from '#shared/settings/edit';
import { type Settings, settingKeys } from '#shared/settings/schema';
import type { CommandReply } from './adapters/command-socket';
import type { SettingsCommand } from './settings-words';

const NOT_YET = 'not in effect yet';

export interface SettingsPort {
  readonly current: Settings;
  readonly notices: readonly string[];
  /** @throws One line that says what is allowed. */
  set(key: SettingKey, value: unknown): void;
}

/** Answers `knead settings` in the running app. */
export function answerSettings(command: SettingsCommand, settings: SettingsPort): CommandReply {
  switch (command.act) {
    case 'list':
      return printed(list(settings.current));
    case 'get':
      return printed(JSON.stringify(settings.current[command.key]));
    case 'set':
      return set(command.key, command.value, settings);
  }
}

/** A change that could not be written is made all the same, and says so on the error stream. */
function set(key: SettingKey, value: unknown, settings: SettingsPort): CommandReply {
  const told = settings.notices.length;
  try {
    settings.set(key, value);
  } catch (error) {
    return { exit: 2, out: '', err: error instanceof Error ? error.message : String(error) };
  }
  const marks = [...(isNotYet(key) ? [NOT_YET] : [])];
  const line = [`${key} is ${JSON.stringify(settings.current[key])}`, ...marks].join('; ');
  return { exit: 0, out: `${line}\n`, err: settings.notices.slice(told).join('\n') };
}

function list(settings: Settings): string {
  const keyWidth = Math.max(...settingKeys.map((key) => key.length));
  const values = settingKeys.map((key) => JSON.stringify(settings[key]));
  const valueWidth = Math.max(...values.map((value) => value.length));
  return settingKeys
    .map((key, index) => {
      const marks = marksOf(key, settings).join(', ');
      const value = values[index] ?? '';
      return `${key.padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${marks}`.trimEnd();
    })
    .join('\n');
}

const marksOf = (key: SettingKey, settings: Settings): readonly string[] => [
  ...(isChanged(settings, key) ? [] : ['default']),
  ...(isNotYet(key) ? [NOT_YET] : []),
];

const printed = (line: string): CommandReply => ({ exit: 0, out: `${line}\n`, err: '' });

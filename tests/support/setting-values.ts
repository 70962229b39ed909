import {
  definitionOf,
  type SettingDefinition,
  type SettingKey,
} from '../../src/shared/settings/definition';

const week = ['09:00-12:00', '13:00-17:30'];

/** Values a setting may have, none of them its default. */
export function otherValues(key: SettingKey): readonly unknown[] {
  const row = definitionOf(key);
  return valuesOf(row).filter((value) => JSON.stringify(value) !== JSON.stringify(row.default));
}

function valuesOf(row: SettingDefinition): readonly unknown[] {
  switch (row.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return [row.min, row.max];
    case 'optional-number':
      return [row.min, row.max, null];
    case 'choice':
      return row.options;
    case 'text':
      return ['Alt+Shift+B', 'null', 'a "word"'];
    case 'text-list':
      return [[], row.options?.slice(0, 2) ?? ['knuckles', 'massage-ball']];
    case 'week':
      return [[], [week, [], [], [], [], [], ['22:00-02:00']]];
  }
}

/** A value that a setting can never have. */
export function wrongValue(key: SettingKey): unknown {
  const row = definitionOf(key);
  switch (row.type) {
    case 'number':
    case 'optional-number':
      return row.max + 1;
    case 'text':
      return 'x'.repeat(row.maxLength + 1);
    default:
      return 'nonsense';
  }
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsTable, withTable } from '../../scripts/settings-table.mjs';
import { rangeOf } from '../../src/shared/settings/allowed';
import { definitionOf, settingGroups } from '../../src/shared/settings/definition';
import { settingKeys } from '../../src/shared/settings/schema';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const table = settingsTable({
  settingGroups,
  definitionOf: definitionOf as (key: string) => unknown,
  rangeOf,
});

describe('the table of settings', () => {
  it('has a row for every setting', () => {
    expect(settingGroups.flatMap(({ keys }) => keys).sort()).toEqual([...settingKeys].sort());
    expect(table.split('\n')).toHaveLength(settingKeys.length + 2);
  });

  it('is in the README as the definition says; npm run settings-table writes it anew', () => {
    expect(withTable(readme, table)).toBe(readme);
  });

  it('needs its place in the README', () => {
    expect(() => withTable('# Knead', table)).toThrow('no place');
  });
});

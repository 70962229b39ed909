import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNotYet } from '../../src/shared/settings/edit';
import { settingKeys } from '../../src/shared/settings/schema';
import { aDeskIn } from '../support/a-desk';
import { otherValues, wrongValue } from '../support/setting-values';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-round-trip-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** As a person writes a value on the command line: words as they are, lists as JSON. */
const asWord = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

describe('every setting', () => {
  it.each(settingKeys)('%s: what is set is what get and list say, and what counts', (key) => {
    const { command, snapshot } = aDeskIn(folder);
    const values = otherValues(key);
    expect(values).not.toEqual([]);

    for (const value of values) {
      const printed = JSON.stringify(value);
      const mark = isNotYet(key) ? '; not in effect yet' : '';
      expect(command('settings', 'set', key, asWord(value))).toEqual({
        exit: 0,
        out: `${key} is ${printed}${mark}\n`,
        err: '',
      });
      expect(command('settings', 'get', key).out).toBe(`${printed}\n`);
      const line = command('settings', 'list')
        .out.split('\n')
        .find((each) => each.startsWith(`${key} `));
      expect(line).toContain(printed);
      expect(line?.includes('default')).toBe(false);
      expect(snapshot().settings[key]).toEqual(value);
    }
  });

  it.each(settingKeys)('%s: a wrong value ends with 2 in one line, and changes nothing', (key) => {
    const { command, snapshot } = aDeskIn(folder);
    const before = snapshot().settings;

    const { exit, out, err } = command('settings', 'set', key, asWord(wrongValue(key)));

    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^${key.replaceAll('.', '\\.')} must be .+$`));
    expect(snapshot().settings).toEqual(before);
  });
});

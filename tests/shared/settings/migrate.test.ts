import { describe, expect, it } from 'vitest';
import { type Migration, migrateSettings } from '../../../src/shared/settings/migrate';
import { parseSettings } from '../../../src/shared/settings/schema';

const renameRest: Migration = ({ rest, ...others }) => ({ ...others, 'press.restSeconds': rest });
const toSeconds: Migration = (settings) => ({
  ...settings,
  'press.restSeconds': Number(settings['press.restSeconds']) * 60,
});
const steps = [renameRest, toSeconds];

describe('migrateSettings', () => {
  it('takes a file without a version for the first, and brings it up one version at a time', () => {
    expect(migrateSettings({ rest: 10, preset: 'sore' }, steps)).toEqual({
      version: 3,
      preset: 'sore',
      'press.restSeconds': 600,
    });
  });

  it('begins where the file is', () => {
    expect(migrateSettings({ version: 2, 'press.restSeconds': 5 }, steps)).toEqual({
      version: 3,
      'press.restSeconds': 300,
    });
  });

  it('leaves a file of a later version as it is', () => {
    const later = { version: 9, 'press.restSeconds': 'PT10M' };

    expect(migrateSettings(later, steps)).toBe(later);
  });

  it('takes a version that makes no sense for the first', () => {
    for (const version of ['two', -1, 1.5, null]) {
      expect(migrateSettings({ version, rest: 1 }, steps)).toMatchObject({ version: 3 });
    }
  });

  it('changes nothing yet', () => {
    const file = { preset: 'sore' };

    expect(migrateSettings(file)).toBe(file);
  });

  it('keeps what it does not know on the way, and leaves the file it was given alone', () => {
    const file = Object.freeze({
      rest: 10,
      later: { deep: [1] },
      ['__proto__']: { hostile: true },
    });

    const migrated = migrateSettings(file, steps);

    expect(migrated).toMatchObject({ later: { deep: [1] }, 'press.restSeconds': 600 });
    expect(file.rest).toBe(10);
    expect(({} as { hostile?: boolean }).hostile).toBeUndefined();
  });

  it('reads a file of version 0.1 as it was', () => {
    const file = { preset: 'sore', press: { restSeconds: 300 }, session: { voice: false } };

    expect(parseSettings(migrateSettings(file))).toMatchObject({
      settings: { preset: 'sore', 'press.restSeconds': 300, 'session.voice': false },
      problems: [],
    });
  });
});

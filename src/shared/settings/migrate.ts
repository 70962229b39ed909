/** The version of the settings file this program writes. */
export const SETTINGS_VERSION = 1;

/** Under this key the file says which version it is; a file without it is the first. */
export const VERSION_KEY = 'version';

type Raw = Readonly<Record<string, unknown>>;

/** Brings a file from one version to the next. Pure, and must not lose a field it does not know. */
export type Migration = (settings: Raw) => Raw;

/** `migrations[0]` leads from version 1 to 2, and so on; none has been needed so far. */
const migrations: readonly Migration[] = [];

/**
 * Brings a settings file up to the present version, one version at a time.
 *
 * A file of a later version is left as it is: its fields are read as far as this program knows
 * them, and nothing is taken away from the program that wrote it.
 */
export function migrateSettings(raw: Raw, steps: readonly Migration[] = migrations): Raw {
  const from = versionOf(raw);
  const present = steps.length + 1;
  if (from >= present) return raw;
  const migrated = steps.slice(from - 1).reduce((settings, migrate) => migrate(settings), raw);
  return { ...migrated, [VERSION_KEY]: present };
}

function versionOf(raw: Raw): number {
  const version = raw[VERSION_KEY];
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

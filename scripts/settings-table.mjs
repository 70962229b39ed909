/**
 * `npm run settings-table`: writes the README's table of settings anew from their definition. A test
 * fails when it was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './lib/paths.mjs';

const BEGIN = '<!-- settings: made by npm run settings-table -->';
const END = '<!-- end of settings -->';

/**
 * @typedef {object} Definitions what `src/shared/settings` exports
 * @property {readonly { readonly name: string, readonly keys: readonly string[] }[]} settingGroups
 * @property {(key: string) => any} definitionOf
 * @property {(definition: any) => string} rangeOf
 */

/** @param {Definitions} definitions */
export function settingsTable({ settingGroups, definitionOf, rangeOf }) {
  const rows = settingGroups.flatMap(({ keys }) =>
    keys.map((key) => {
      const row = definitionOf(key);
      const notes = [row.consequence, ...(row.notYet ? ['*Not in effect yet.*'] : [])];
      return `| \`${key}\` | ${rangeOf(row)} | \`${JSON.stringify(row.default)}\` | ${notes.join(' ')} |`;
    }),
  );
  return [
    '| setting | values | default | what it changes |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/**
 * The README with its table made anew.
 *
 * @param {string} readme
 * @param {string} table
 */
export function withTable(readme, table) {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error('README.md has no place for the table of settings.');
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

async function write() {
  const { runnerImport } = await import('vite');
  const load = async (/** @type {string} */ name) =>
    (await runnerImport(join(ROOT, 'src/shared/settings', name))).module;
  const definitions = { ...(await load('definition.ts')), ...(await load('allowed.ts')) };
  const path = join(ROOT, 'README.md');
  const table = settingsTable(/** @type {Definitions} */ (definitions));
  writeFileSync(path, withTable(readFileSync(path, 'utf8'), table));
  console.log('README.md has the settings of today.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();

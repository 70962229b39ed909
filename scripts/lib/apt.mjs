import { readFileSync } from 'node:fs';
import { aptName, missingPackages, PACKAGES, parseOsRelease } from './packages.mjs';
import { onPath, output, quietly } from './processes.mjs';
import { SetupError } from './script.mjs';

/** @typedef {import('./packages.mjs').Need} Need */
/** @typedef {(line: string) => void} Say */

const INSTALL = ['install', '--no-install-recommends'];
const NOT_LISTED = /Unable to locate package|has no installation candidate/;

/**
 * Installs what the system lacks. Only Linux needs anything; where there is no apt the missing files
 * are named and we go on, because the person at that machine knows better how to get them.
 *
 * @param {readonly Need[]} needs
 * @param {Say} say
 */
export async function ensurePackages(needs, say) {
  if (process.platform !== 'linux') return;
  const wanted = needs.flatMap((need) => PACKAGES[need]);
  if (!onPath('dpkg-query') || !onPath('apt-get')) return nameMissing(wanted, say);

  const has = (/** @type {string} */ program) => onPath(program) !== null;
  const missing = missingPackages(wanted, installedPackages(wanted), has);
  if (missing.length === 0) return;
  const osRelease = parseOsRelease(readFileSync('/etc/os-release', 'utf8'));
  await install(
    missing.map((entry) => aptName(entry, osRelease)),
    say,
  );
}

/**
 * @param {readonly import('./packages.mjs').SystemPackage[]} wanted
 * @returns {Set<string>}
 */
function installedPackages(wanted) {
  const names = wanted.flatMap(({ name }) => [name, `${name}t64`]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own
  const format = '${db:Status-Status} ${Package}\n';
  const { text } = output('dpkg-query', ['-W', '-f', format, ...names]);
  const prefix = 'installed ';
  const lines = text.split('\n').filter((line) => line.startsWith(prefix));
  return new Set(lines.map((line) => line.slice(prefix.length)));
}

/**
 * @param {readonly import('./packages.mjs').SystemPackage[]} wanted
 * @param {Say} say
 */
function nameMissing(wanted, say) {
  const libraries = output('/sbin/ldconfig', ['-p']).text;
  const missing = wanted.filter(
    ({ provides, orElse = [] }) =>
      !libraries.includes(`\t${provides} `) && ![provides, ...orElse].some((name) => onPath(name)),
  );
  if (missing.length === 0) return;
  const names = [...new Set(missing.map(({ provides }) => provides))].join(', ');
  say(`Missing on this system, please install: ${names}.`);
}

/**
 * @param {readonly string[]} names
 * @param {Say} say
 */
async function install(names, say) {
  const become = rootPrefix();
  if (!become) {
    throw new SetupError(
      `some system packages are missing. Run this once, then start again:\n` +
        `  sudo apt-get ${[...INSTALL, ...names].join(' ')}`,
    );
  }
  const apt = (/** @type {readonly string[]} */ args) => aptGet(become, args);
  const count = `${names.length} system package${names.length === 1 ? '' : 's'}`;

  let plan = (await apt([...INSTALL, '--assume-no', ...names])).text;
  if (NOT_LISTED.test(plan)) {
    say('Fetching the list of system packages: apt-get update.');
    await apt(['update']);
    plan = (await apt([...INSTALL, '--assume-no', ...names])).text;
  }
  say(`Installing ${count} (${sizeOf(plan)}): ${names.join(' ')}.`);
  let result = await apt([...INSTALL, '--yes', ...names]);
  if (!result.ok) {
    await apt(['update']); // a list older than the mirror names files that are gone
    result = await apt([...INSTALL, '--yes', ...names]);
  }
  if (!result.ok) {
    throw new SetupError(`apt-get could not install them.\n${result.text.trim()}`);
  }
}

/**
 * How to become root without a question, or null.
 *
 * @returns {readonly string[] | null}
 */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return output('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

/**
 * @param {readonly string[]} become
 * @param {readonly string[]} args
 */
function aptGet(become, args) {
  const [command = 'env', ...rest] = [
    ...become,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'LC_ALL=C',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...args,
  ];
  return quietly(command, rest);
}

/** @param {string} plan what apt-get says it would do */
export function sizeOf(plan) {
  const toFetch = /Need to get (.+?)(?:\/.+?)? of archives/.exec(plan)?.[1];
  const onDisk = /After this operation, (.+?) of additional disk space/.exec(plan)?.[1];
  if (!toFetch) return 'size not known';
  return onDisk ? `${toFetch} to fetch, ${onDisk} on disk` : `${toFetch} to fetch`;
}

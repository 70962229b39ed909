import { quietly } from './processes.mjs';
import { SetupError } from './script.mjs';

const FLAGS = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--loglevel=error',
  // By itself npm waits over a minute before it says that there is no network.
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-factor=4',
];

/**
 * Runs npm as the user has it set up: their registry, their proxy. Quiet, unless it fails.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {string} failure what to say then, before npm's reasons
 */
export async function npm(args, cwd, failure) {
  const cli = process.env.npm_execpath;
  const [command = 'npm', ...first] = cli?.endsWith('npm-cli.js')
    ? [process.execPath, cli]
    : process.platform === 'win32'
      ? ['cmd.exe', '/d', '/c', 'npm.cmd']
      : ['npm'];
  const { ok, text } = await quietly(command, [...first, ...args, ...FLAGS], { cwd });
  if (!ok) throw new SetupError([failure, ...npmReasons(text)].join('\n  '));
}

/**
 * The lines of npm's complaint that say something: no stack, no usage text.
 *
 * @param {string} text
 */
export function npmReasons(text) {
  const lines = text.split('\n').map((line) => line.replace(/^npm error ?/, ''));
  const usage = lines.indexOf('Clean install a project');
  return lines
    .slice(0, usage < 0 ? undefined : usage)
    .filter((line) => /^\S/.test(line) && line !== '}' && !/^(npm |A complete log)/.test(line))
    .slice(0, 12);
}

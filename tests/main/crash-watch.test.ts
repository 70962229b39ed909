import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchForCrash } from '../../src/main/adapters/crash-watch';

let folder: string;
let logFile: string;
let started: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-crash-'));
  logFile = join(folder, 'knead.log');
  started = join(folder, 'started');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/sleep'), '#!/bin/sh\n', { mode: 0o755 }); // nobody waits here
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The words of the shell that watches, and what it is told. */
function watchOf(platform: NodeJS.Platform = 'linux', exists?: (path: string) => boolean) {
  const shells: (readonly string[])[] = [];
  const said: string[] = [];
  const restart = {
    file: '/bin/sh',
    args: ['-c', 'echo "$1 $KNEAD_RESTARTED_AT" $(ls /dev/fd) > "$0"', started, 'an arg'],
  };
  const { dismiss } = watchForCrash(
    { platform, logFile, restart, ...(exists && { exists }) },
    (program, args) => {
      shells.push([program, ...args]);
      return { say: (line) => said.push(line) };
    },
  );
  return { shells, said, dismiss };
}

/** Runs the shell until its end: what it hears before its input ends, and when Knead was last started again. */
async function watchUntilEnd(heard: string, restartedAt?: number): Promise<void> {
  const [[program = '', ...args] = []] = watchOf().shells;
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    ...(restartedAt !== undefined && { KNEAD_RESTARTED_AT: `${restartedAt}` }),
  };
  const more = Array.from({ length: 12 }, () => 'pipe' as const); // what belongs to Knead
  const shell = spawn(program, args, { stdio: ['pipe', 'ignore', 'inherit', ...more], env });
  shell.stdin?.end(heard);
  await once(shell, 'exit');
}

const secondsAgo = (seconds: number) => Math.floor(Date.now() / 1_000) - seconds;
const log = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');

describe.runIf(process.platform !== 'win32')('a main process that is gone', () => {
  it('without a word is started again with what it was started with, and the log says so', async () => {
    await watchUntilEnd('');

    expect(readFileSync(started, 'utf8')).toMatch(/^an arg \d{10,} 0 1 2( 3)?\n$/);
    expect(log()).toMatch(/^\S+Z Knead ended without being asked to; it is started again\.\n$/);
  });

  it('in order is not', async () => {
    await watchUntilEnd('bye\n');

    expect(existsSync(started)).toBe(false);
    expect(log()).toBe('');
  });

  it('within a minute of being started again stays away; after that it is started once more', async () => {
    await watchUntilEnd('', secondsAgo(50));
    expect(existsSync(started)).toBe(false);
    expect(log()).toContain('it was not started once more');

    await watchUntilEnd('', secondsAgo(120));
    expect(existsSync(started)).toBe(true);
  });

  it('is told of by a word when it ends in order', () => {
    const { said, dismiss } = watchOf();

    dismiss();

    expect(said).toEqual(['bye']);
  });
});

it('where there is no such shell nothing is watched', () => {
  expect(watchOf('win32').shells).toEqual([]);
  expect(watchOf('linux', () => false).shells).toEqual([]);
});

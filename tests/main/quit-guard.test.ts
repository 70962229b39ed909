import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardQuit } from '../../src/main/adapters/quit-guard';

let folder: string;
let logFile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-quit-'));
  logFile = join(folder, 'knead.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const guardOf = (pid: number, platform: NodeJS.Platform = 'linux') => {
  const started: (readonly string[])[] = [];
  guardQuit({ platform, pid, logFile, withinSeconds: 1 }, (program, args) =>
    started.push([program, ...args]),
  );
  return started;
};

const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

/** A process that starts what it is told and then hangs, until somebody ends it. */
function aProcess(): ChildProcess & { readonly pid: number } {
  const child = spawn('/bin/sh', [], { stdio: ['pipe', 'ignore', 'ignore'] });
  if (child.pid === undefined) throw new Error('No shell.');
  return Object.assign(child, { pid: child.pid });
}

describe.runIf(process.platform === 'linux')('guardQuit', () => {
  it('ends a process that hangs, and says so in one line', async () => {
    const hanging = aProcess();
    const ended = once(hanging, 'exit');
    const [guard = []] = guardOf(hanging.pid);

    hanging.stdin?.write(`${guard.map(quoted).join(' ')} &\nexec sleep 60\n`);

    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(readFileSync(logFile, 'utf8')).toMatch(/^\S+Z Knead did not end within 1 s [^\n]+\n$/);
  });

  it('leaves a process alone that only has the number of the one it guarded', async () => {
    const other = aProcess();
    const [[program = '', ...args] = []] = guardOf(other.pid);

    await once(spawn(program, args, { stdio: 'ignore' }), 'exit');

    expect(other.exitCode).toBeNull();
    expect(other.signalCode).toBeNull();
    expect(existsSync(logFile)).toBe(false);
    other.kill('SIGKILL');
  });

  it('is not needed where no service of the system can hold a program', () => {
    expect(guardOf(process.pid, 'darwin')).toEqual([]);
    expect(guardOf(process.pid, 'win32')).toEqual([]);
  });
});

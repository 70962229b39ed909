import { describe, expect, it } from 'vitest';
import { foreground, onPath, output, quietly } from '../../scripts/lib/processes.mjs';

const node = (code: string) => [process.execPath, ['-e', code]] as const;

describe('foreground', () => {
  it('gives the exit code, and for a signal what a shell would give', async () => {
    expect(await foreground(...node('process.exit(3)'))).toBe(3);
    expect(await foreground(...node('process.kill(process.pid, "SIGTERM")'))).toBe(128 + 15);
  });
});

describe('quietly', () => {
  it('keeps what a command printed on both streams', async () => {
    const result = await quietly(...node('console.log("out"); console.error("err")'));

    expect(result.ok).toBe(true);
    expect(result.text).toContain('out');
    expect(result.text).toContain('err');
  });

  it('stops a command that takes too long', async () => {
    const result = await quietly(...node('setInterval(() => {}, 1000)'), { timeoutMs: 300 });

    expect(result.ok).toBe(false);
    expect(result.text).toContain('SIGKILL');
  });

  it('says why a command could not run', async () => {
    expect(await quietly('no-such-program', [])).toMatchObject({ ok: false });
  });
});

describe('output', () => {
  it('has the status of a shell for a program that is not there', () => {
    expect(output('no-such-program', []).status).toBe(127);
    expect(onPath('no-such-program')).toBeNull();
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../src/main/adapters/log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-log-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('the log', () => {
  it('gets a line with its time, for this person only', () => {
    const path = join(folder, 'knead.log');

    createLog(path)('The sensor is counting.');

    expect(readFileSync(path, 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT\S+Z The sensor is counting\.\n$/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('becomes the old one when it is full, and the old one before goes', () => {
    const path = join(folder, 'knead.log');
    writeFileSync(`${path}.old`, 'oldest');
    writeFileSync(path, 'x'.repeat(1024 * 1024 + 1));

    createLog(path)('next');

    expect(readFileSync(path, 'utf8')).toMatch(/ next\n$/);
    expect(statSync(`${path}.old`).size).toBe(1024 * 1024 + 1);
    expect(existsSync(`${path}.old.old`)).toBe(false);
  });

  it('that cannot be written goes to the error stream, and ends nothing', () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);

    createLog(join(folder, 'no folder', 'knead.log'))('still here');

    expect(said).toHaveBeenCalledWith('still here\n');
  });
});

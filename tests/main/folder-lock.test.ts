import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockRefusal } from '../../src/main/adapters/folder-lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a lock that was not had', () => {
  it('is taken by the Knead of this machine, also while it is just ending', () => {
    expect(lockRefusal(folder, 'desk')).toEqual({ kind: 'taken' });

    symlinkSync('desk-417', join(folder, 'SingletonLock'));
    expect(lockRefusal(folder, 'desk')).toEqual({ kind: 'taken' });
  });

  it('names the other machine and what to delete', () => {
    symlinkSync('old-name-417', join(folder, 'SingletonLock'));

    const refusal = lockRefusal(folder, 'desk');

    expect(refusal).toMatchObject({ kind: 'foreign' });
    expect(JSON.stringify(refusal)).toContain('old-name');
    expect(JSON.stringify(refusal)).toContain(join(folder, 'SingletonLock'));
  });

  it('cannot be had where nothing can be written', () => {
    expect(lockRefusal(join(folder, 'missing'), 'desk')).toEqual({ kind: 'no-folder' });
  });
});

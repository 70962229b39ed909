import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { togglePause } from '../../src/main/pause-chord';
import { minutes } from '../../src/shared/time';
import { aDeskIn } from '../support/a-desk';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-desk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the pause shortcut', () => {
  it('pauses for half an hour, which ends by itself, and ends a pause', () => {
    const { desk, snapshot, rests } = aDeskIn(folder);

    togglePause(desk);
    expect(snapshot().pausedUntil).toBe(snapshot().asOf + minutes(30));
    togglePause(desk);
    expect(snapshot().paused).toBe(false);
    togglePause(desk);
    rests(minutes(30));

    expect(snapshot().paused).toBe(false);
    desk.close();
  });
});

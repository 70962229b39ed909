import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { everySignal, type QuietReport, type SignalReport } from '../../src/shared/breaks/signals';

const folder = mkdtempSync(join(tmpdir(), 'knead-report-'));
const display = { id: 1, bounds: { width: 1600, height: 1000 }, scaleFactor: 1 };
vi.mock('electron', () => ({
  app: { getPath: () => folder, getVersion: () => '1.2.3' },
  screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
}));
const { diagnoseRunning } = await import('../../src/main/diagnose-running');

/** What a report says of quiet. */
async function quietOf(lock: SignalReport, isLocked: boolean) {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', `unix:path=${join(folder, 'no bus')}`);
  const off: SignalReport = { state: 'off' };
  const said: QuietReport = {
    ...everySignal(off),
    call: { state: 'on', apps: ['Firefox'] },
    share: { state: 'unknown', because: { kind: 'no-way' } },
    lock,
  };
  const { running } = await diagnoseRunning({
    sensor: { health: { mode: 'counting', why: null }, idleSource: 'Electron' } as never,
    tray: 'in a panel',
    askQuiet: (heard) => heard(said),
    isLocked,
    crashes: { main: 0, prompt: 0, stage: 0, helper: 0, error: 0 },
  });
  vi.unstubAllEnvs();
  return running?.quiet;
}

describe('a report of a fault, of quiet', () => {
  it('tells what each signal says, and no name of a program', async () => {
    expect(await quietOf({ state: 'off' }, false)).toEqual({
      lock: 'off',
      share: 'unknown (no-way)',
      presentation: 'off',
      call: 'on',
      'full-screen': 'off',
      dnd: 'off',
    });
  });

  it.each([
    ['a locker that no bus knows', { state: 'on', apps: [] }, false],
    ['what is heard', { state: 'off' }, true],
    [
      'what is heard where nobody could be asked',
      { state: 'unknown', because: { kind: 'no-answer' } },
      true,
    ],
  ] as const)('is locked by %s', async (_what, lock, isLocked) => {
    expect(await quietOf(lock, isLocked)).toMatchObject({ lock: 'on' });
  });
});

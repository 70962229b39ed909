import { everySignal, type QuietReport, SIGNALS } from '../../src/shared/breaks/signals';
import type { HeldReason } from '../../src/shared/ipc';

/** What a system says where nothing is on, or this alone. */
export const reportOf = (reason: HeldReason | null, ...apps: readonly string[]): QuietReport => ({
  ...everySignal({ state: 'off' } as const),
  ...Object.fromEntries(
    SIGNALS.filter((name) => name === reason).map((name) => [name, { state: 'on', apps }]),
  ),
});

import { app } from 'electron';
import type { LateStore } from './adapters/late-store';
import { guardQuit } from './adapters/quit-guard';

/** Quitting takes a tenth of a second; a machine under load gets time enough. */
const WITHIN_SECONDS = 5;

interface QuitPorts {
  readonly store: LateStore;
  readonly logFile: string;
  /** Saves everything, and destroys the windows: one that hangs is not waited for. */
  readonly close: () => void;
}

/**
 * Closes once, and sees to it that quitting ends. A changed setting whose store is still being loaded
 * is waited for.
 */
export function closeAtQuit({ store, logFile, close }: QuitPorts): void {
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    if (store.isLoading) {
      event.preventDefault();
      void store.load().then(() => app.quit());
      return;
    }
    isClosed = true;
    close();
    const { platform, pid } = process;
    guardQuit({ platform, pid, logFile, withinSeconds: WITHIN_SECONDS });
  });
}

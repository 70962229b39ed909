import { app } from 'electron';
import { watchForCrash } from './adapters/crash-watch';
import { startAgain } from './adapters/desktop-entry';
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

let comesBack = false;

/** Ends in order, and is started again unless it just was: it cannot go on like this. */
export function endAndComeBack(): void {
  comesBack = true;
  app.quit();
}

/**
 * Closes once, and sees to it that quitting ends; an end of any other kind is undone. A changed setting
 * whose store is still being loaded is waited for.
 */
export function closeAtQuit({ store, logFile, close }: QuitPorts): void {
  const { platform, pid, env, execPath: executable, argv } = process;
  const restart = startAgain({ env, executable, args: argv.slice(1) });
  const crashWatch = watchForCrash({ platform, logFile, restart });
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
    if (!comesBack) crashWatch.dismiss();
    guardQuit({ platform, pid, logFile, withinSeconds: WITHIN_SECONDS });
  });
}

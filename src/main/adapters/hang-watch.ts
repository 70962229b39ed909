import { Worker } from 'node:worker_threads';
import type { BrowserWindow } from 'electron';
import { type GuardOrder, SIGNS_BYTES, SLOT, STILL_WANTED, TICK_MS } from './hang-signs';

/** What the watch needs of a window; tests bring their own. */
export type GuardedWindow = Pick<BrowserWindow, 'once'>;

export interface HangWatchPorts {
  /** Starts the thread; it ends by itself once it is told. */
  readonly startGuard: (signs: SharedArrayBuffer) => void;
}

/**
 * Watches over main's own loop, for as long as there is a window for the front of somebody's work: a main
 * that hangs could not take it away. While no such window is there, nothing runs.
 */
export class HangWatch {
  readonly #ports: HangWatchPorts;
  #standing = 0;
  #signs: Int32Array<SharedArrayBuffer> | null = null;
  #ticking: NodeJS.Timeout | null = null;

  constructor(ports: HangWatchPorts) {
    this.#ports = ports;
  }

  /**
   * Guards from when the window is made until it is gone, also while it waits unshown: a thread that
   * starts beside a card that paints makes it late, and one that starts later leaves a gap.
   */
  over(window: GuardedWindow): void {
    this.#standing += 1;
    if (this.#standing === 1) this.#arm();
    window.once('closed', () => {
      this.#standing -= 1;
      if (this.#standing === 0) this.#disarm();
    });
  }

  #arm(): void {
    const signs = new Int32Array(new SharedArrayBuffer(SIGNS_BYTES));
    signs[SLOT.wanted] = STILL_WANTED;
    this.#signs = signs;
    this.#ticking = setInterval(() => Atomics.add(signs, SLOT.ticks, 1), TICK_MS);
    this.#ports.startGuard(signs.buffer);
  }

  #disarm(): void {
    if (this.#ticking !== null) clearInterval(this.#ticking);
    if (this.#signs !== null) {
      Atomics.store(this.#signs, SLOT.wanted, 0);
      Atomics.notify(this.#signs, SLOT.wanted);
    }
    this.#signs = null;
  }
}

/**
 * The watch of this system. On Windows and macOS an open menu may hold main's loop for as long as it
 * is open, so there nothing is ended.
 *
 * @param threadPath The built `hang-guard.js`.
 */
export function systemHangWatch(
  threadPath: string,
  logPath: string,
): (window: GuardedWindow) => void {
  if (process.platform !== 'linux') return () => {};
  const line = 'Knead hung for five seconds while a window was open; it was ended.';
  const watch = new HangWatch({
    startGuard(signs) {
      const workerData: GuardOrder = { signs, logPath, line };
      const thread = new Worker(threadPath, { workerData, execArgv: [] });
      thread.on('error', () => {}); // without it a hang is what it was before
      thread.unref();
    },
  });
  return (window) => watch.over(window);
}

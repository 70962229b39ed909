import { type QuietReport, unasked } from '#shared/breaks/signals';
import type { QuietHeard } from '#shared/ipc';
import type { Clock } from '#shared/time';
import type { Happening } from './runtime';

export interface QuietDeskPorts {
  readonly clock: Clock;
  /** Asks this system about calls, full screens and the like, and calls back once with all it said. */
  readonly askQuiet: (heard: (report: QuietReport) => void) => void;
  /** Whether the screen is locked or dark, as far as that is heard of without asking programs. */
  readonly isLocked: () => boolean;
  readonly dispatch: (happening: Happening) => void;
}

/** Locked is what either way says: by the programs that were asked, or by what is heard without them. */
export const withLock = (said: QuietReport, isLocked: boolean): QuietReport => ({
  ...said,
  lock: said.lock.state === 'on' || isLocked ? { state: 'on', apps: [] } : { state: 'off' },
});

/** Puts the questions about quiet, one at a time, and remembers the last answer for the window. */
export class QuietDesk {
  readonly #ports: QuietDeskPorts;
  #heard: QuietHeard = { report: unasked, askedAt: null };
  #asking = false;
  #closed = false;

  constructor(ports: QuietDeskPorts) {
    this.#ports = ports;
  }

  /** What was last said. Names of programs in it are kept in memory only. */
  get heard(): QuietHeard {
    return this.#heard;
  }

  /** Asks; while a question is out its answer serves for this one as well. */
  ask(): void {
    if (this.#asking) return;
    this.#asking = true;
    this.#ports.askQuiet((said) => this.#take(said));
  }

  close(): void {
    this.#closed = true;
  }

  #take(said: QuietReport): void {
    this.#asking = false;
    if (this.#closed) return;
    const report = withLock(said, this.#ports.isLocked());
    this.#heard = { report, askedAt: this.#ports.clock.now().wallAt };
    this.#ports.dispatch({ type: 'quiet-changed', report });
  }
}

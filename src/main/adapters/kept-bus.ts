import { type Millis, minutes, seconds } from '#shared/time';
import type { LastingBus } from './session-bus';

/** The first wait for a bus that was lost; each one after it is twice as long. */
const FIRST_WAIT_MS: Millis = seconds(1);
const LONGEST_WAIT_MS: Millis = minutes(5);

export interface KeptBusPorts {
  readonly open: () => LastingBus;
  /** Listens to a connection, each time there is a new one. */
  readonly watch: (bus: LastingBus) => void;
  readonly monotonicMs: () => Millis;
  /** Calls back once after so long; returns the way to call that off. */
  readonly after: (ms: Millis, call: () => void) => () => void;
}

/**
 * Holds a connection to a bus, and opens it again when it is lost, as when something came that cannot be
 * read. While it stands there is no timer. (Where the bus itself ends, Chromium ends the whole process.)
 *
 * A bus that never let us in is not there on this system, and is not waited for.
 */
export function keepBus({ open, watch, monotonicMs, after }: KeptBusPorts): { close(): void } {
  let bus: LastingBus | null = null;
  let callOff = () => {};
  let closed = false;
  let wasThere = false;
  let waitMs = FIRST_WAIT_MS;
  const connect = (): void => {
    const opened = open();
    const since = monotonicMs();
    bus = opened;
    watch(opened);
    opened.onEnd(() => {
      wasThere ||= opened.wasLetIn();
      if (closed || !wasThere) return;
      // One that stood for long was no try that failed.
      if (opened.wasLetIn() && monotonicMs() - since >= LONGEST_WAIT_MS) waitMs = FIRST_WAIT_MS;
      callOff = after(waitMs, connect);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    });
  };
  connect();
  return {
    close() {
      closed = true;
      callOff();
      bus?.close();
    },
  };
}

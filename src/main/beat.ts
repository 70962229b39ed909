import { type ActivitySlice, type InputReading, noInput } from '#shared/activity/input';
import { anyInput, inputBetween } from '#shared/activity/meter';
import type { Stopwatch } from './adapters/clock';

export interface BeatPorts {
  readonly stopwatch: Stopwatch;
  /** Counts since the sensor started; they only grow. */
  readonly read: () => InputReading;
  readonly systemActive: () => boolean | null;
  readonly tick: (slice: ActivitySlice) => void;
}

/** Turns the growing counts into slices, each with the real time it covers. */
export function createBeat({ stopwatch, read, systemActive, tick }: BeatPorts) {
  let last = read();
  return {
    /** One slice with whatever came in; true when somebody worked in it. */
    beat(): boolean {
      const now = read();
      const input = inputBetween(last, now);
      last = now;
      const slice = { elapsedMs: stopwatch.lap(), input, systemActive: systemActive() };
      tick(slice);
      return slice.systemActive ?? anyInput(input);
    },
    /** A slice of rest: the input that ended it is left for the next beat. */
    rested(): void {
      tick({ elapsedMs: stopwatch.lap(), input: noInput, systemActive: null });
    },
    /** The counts began anew, because the sensor did. */
    restart(): void {
      last = read();
    },
  };
}

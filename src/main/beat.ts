import { type ActivitySlice, type InputReading, noInput } from '#shared/activity/input';
import { anyInput, inputBetween } from '#shared/activity/meter';
import type { Millis } from '#shared/time';
import type { Stopwatch } from './adapters/clock';

export interface BeatPorts {
  readonly stopwatch: Stopwatch;
  /** Counts since the sensor started; they only grow. */
  readonly read: () => InputReading;
  /** Listens once, and says whether somebody works by the system's word; null where it has none. */
  readonly look: (elapsedMs: Millis) => boolean | null;
  /** Silence that was found to be no rest, told once. */
  readonly takeDoubtedMs: () => Millis;
  /** Whether the system's word is all there is. */
  readonly blind: () => boolean;
  readonly tick: (slice: ActivitySlice) => void;
}

/** Turns the growing counts into slices, each with the real time it covers. */
export function createBeat({ stopwatch, read, look, takeDoubtedMs, blind, tick }: BeatPorts) {
  let last = read();
  return {
    /** One slice with whatever came in; true when the next one should follow within a second. */
    beat(): boolean {
      const now = read();
      const input = inputBetween(last, now);
      last = now;
      const elapsedMs = stopwatch.lap();
      const systemActive = look(elapsedMs);
      tick({ elapsedMs, input, systemActive, doubtedMs: takeDoubtedMs() });
      return anyInput(input) || (blind() && systemActive === true);
    },
    /** A slice of rest: the input that ended it is left for the next beat. */
    rested(): void {
      tick({ elapsedMs: stopwatch.lap(), input: noInput, systemActive: false });
    },
  };
}

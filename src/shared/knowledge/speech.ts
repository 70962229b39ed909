import { type Millis, seconds } from '../time';

/** What a line for the voice has to keep to. */
export const speechLimits = {
  maxCueChars: 140,
  charsPerSecond: 14,
  pausePerCueSeconds: 0.5,
} as const;

/** How long a voice at its usual rate needs for a line. An estimate: voices differ by a third. */
export const spokenMs = (text: string): Millis =>
  seconds(text.length / speechLimits.charsPerSecond + speechLimits.pausePerCueSeconds);

/** The same in whole seconds, rounded up, as the timelines of the routines count it. */
export const spokenSeconds = (text: string): number => Math.ceil(spokenMs(text) / seconds(1));

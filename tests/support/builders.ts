import { type Hand, type InputReading, noCounts, noInput } from '../../src/shared/activity/input';
import { defaultSettings, type Settings } from '../../src/shared/settings/schema';

/** The default settings with some changed. */
export const someSettings = (changes: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(),
  ...changes,
});

/** Settings without micro-breaks and heads-ups, for timelines of the arm break alone. */
export const pressOnly = (changes: Partial<Settings> = {}): Settings =>
  someSettings({ 'micro.enabled': false, 'prompt.headsUp': false, ...changes });

/** Settings without arm breaks, as far as one may go: a very long interval. */
export const microOnly = (changes: Partial<Settings> = {}): Settings =>
  someSettings({
    'press.everyLoadMinutes': 180,
    'press.maxScreenMinutes': 240,
    'prompt.headsUp': false,
    ...changes,
  });

/** What both hands typed. */
export const keys = (left: number, right: number = left): InputReading => ({
  left: { ...noCounts, keys: left },
  right: { ...noCounts, keys: right },
  travelPx: 0,
});

export const clicks = (hand: Hand, count: number): InputReading => ({
  ...noInput,
  [hand]: { ...noCounts, clicks: count },
  travelPx: 40 * count,
});

export const scrolls = (hand: Hand, notches: number): InputReading => ({
  ...noInput,
  [hand]: { ...noCounts, scrolls: notches },
});

export const travel = (px: number): InputReading => ({ ...noInput, travelPx: px });

import type { Hand } from '../activity/input';
import type { RoutineSummary } from '../knowledge/routine-index';
import type { PressRegion } from '../knowledge/terms';

/** The choice of presses: the chooser in Today, the tray's list, the command line, the settings. */
export interface PressesWords {
  readonly title: string;
  readonly sentence: (count: number) => string;
  /** "1 min · one arm", and what it needs. */
  readonly facts: (routine: RoutineSummary) => string;
  readonly start: string;
  /** The name of the button, where several say the same. */
  readonly startLabel: (name: string) => string;
  readonly arm: string;
  readonly armChoices: Readonly<Record<Hand | 'auto', string>>;
  readonly leftOut: (count: number) => string;
  readonly region: (region: PressRegion) => string;
  readonly allAvoided: string;
  /** "Mouse hand reset, 3 min" */
  readonly named: (routine: RoutineSummary) => string;
  readonly trayMenu: string;
  /** A line of `knead list routines`. */
  readonly listed: (routine: RoutineSummary) => string;
  readonly avoided: (name: string) => string;
  readonly noneFits: (minutes: number) => string;
}

import type { Hand } from '../activity/input';
import type { ComplaintSummary } from '../knowledge/complaint-index';
import type { RoutineSummary } from '../knowledge/routine-index';
import type { Limb, PressRegion } from '../knowledge/terms';

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
  /** A line of `knead list complaints`. */
  readonly listedComplaint: (complaint: ComplaintSummary) => string;
  /** A line of `knead list spots`. */
  readonly listedSpot: (spot: ListedSpot) => string;
  readonly avoided: (name: string) => string;
  readonly noneFits: (minutes: number) => string;
}

/** A spot as `knead list spots` tells of it. */
export interface ListedSpot {
  readonly id: string;
  readonly name: string;
  readonly limb: Limb;
  readonly region: PressRegion;
  /** Plain names. */
  readonly muscles: readonly string[];
}

import type { Hand } from '#shared/activity/input';
import type { QuietReport } from '#shared/breaks/signals';
import type { Snapshot } from '#shared/ipc';
import type { Diagnostics } from '#shared/reach/diagnostics';
import type { Settings } from '#shared/settings/schema';
import type { Clock, Millis } from '#shared/time';
import type { Keeper } from './keeper';
import type { NotifierPort, TrayActions, TrayPort, WindowEvents, WindowsPort } from './ports';
import type { SystemSettings } from './settings-desk';

/** Everything the desk needs of the outside world; tests pass their own. */
export interface DeskPorts<W extends WindowsPort> extends SystemSettings {
  readonly keeper: Keeper;
  readonly version: string;
  readonly clock: Clock;
  /** Milliseconds since any key went down, in any application. */
  readonly sinceKeyMs: () => Millis;
  /** Asks this system about calls, full screens and the like, and calls back once with all it said. */
  readonly askQuiet: (heard: (report: QuietReport) => void) => void;
  readonly isLocked: () => boolean;
  readonly setMouseHand: (hand: Hand) => void;
  readonly setSensor: (wanted: Settings['sensor']) => void;
  /** The person wants counting: asks for its permission, or tries the hook again. */
  readonly startCounting: () => void;
  readonly system: Snapshot['system'];
  /** True while a screen reader or another aid reads the windows. */
  readonly screenReader: () => boolean;
  readonly makeWindows: (events: WindowEvents) => W;
  readonly notifier: NotifierPort;
  /** False where a window that comes up by itself may take the keyboard: a notification asks instead. */
  readonly windowsMayComeUp: boolean;
  readonly makeTray: (actions: TrayActions) => TrayPort;
  readonly quit: () => void;
  /** What a report of a fault needs. */
  readonly diagnose: () => Promise<Diagnostics>;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => void | Promise<void>;
}

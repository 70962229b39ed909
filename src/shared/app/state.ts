import { initialLoad, type Load } from '../activity/dose';
import type { Hand, SensorHealth } from '../activity/input';
import { initialMonitor, type Monitor } from '../activity/monitor';
import { initialPresence, type Presence } from '../activity/presence';
import type { Pause } from '../breaks/pause';
import { restTermsOf } from '../breaks/policy';
import { initialSchedule, type Schedule } from '../breaks/schedule';
import type { LookedAt } from '../guide/experience';
import type { ReliefScreenings } from '../guide/relief-screening';
import type { Screening } from '../guide/screening';
import { initialRecording, type Recording } from '../history/accumulate';
import type { RunRecord } from '../history/record';
import type { Settings } from '../settings/schema';
import { type Instant, localDay, type Now } from '../time';
import type { Reminder } from './reminder';
import { type LastSpots, noSpots, type Session } from './session';
import { emptyDay, type LeftDay, type Today } from './today';

/** Everything Knead remembers while it runs. Plain data: it goes to disk as it is. */
export interface AppState {
  readonly sensor: SensorHealth & { readonly since: Instant };
  readonly today: Today;
  /** The day before it, or where the clock jumped, the one to come back to. */
  readonly leftDay: LeftDay | null;
  readonly recording: Recording;
  readonly monitor: Monitor;
  readonly load: Load;
  readonly presence: Presence;
  readonly schedule: Schedule;
  readonly pause: Pause | null;
  readonly session: Session | null;
  /** True while the screen is locked or blanked, or the machine goes to sleep. Not stored. */
  readonly locked: boolean;
  /** The arm of the last press, for taking turns. */
  readonly lastSide: Hand | null;
  /** The spot each arm was pressed at last, so that its back and its palm side take turns. */
  readonly lastSpots: LastSpots;
  /** The last safety check; null before the first. */
  readonly screening: Screening | null;
  /** The last answers before each complaint. */
  readonly reliefScreenings: ReliefScreenings;
  /** What somebody has looked at. */
  readonly lookedAt: LookedAt;
  /** The last run, while what may follow it was neither begun nor dismissed. */
  readonly lastRun: RunRecord | null;
  /** The press to remind of, or null. */
  readonly reminder: Reminder | null;
  /** Session numbers are never used twice, so that a late report finds nothing. */
  readonly nextSessionId: number;
}

export function initialState(now: Now, settings: Settings): AppState {
  return {
    sensor: { mode: 'off', since: now.wallAt, why: null },
    today: emptyDay(localDay(now, settings['day.start'])),
    leftDay: null,
    recording: initialRecording,
    monitor: initialMonitor,
    load: initialLoad(restTermsOf(settings)),
    presence: initialPresence,
    schedule: initialSchedule,
    pause: null,
    session: null,
    locked: false,
    lastSide: null,
    lastSpots: noSpots,
    screening: null,
    reliefScreenings: {},
    lookedAt: {},
    lastRun: null,
    reminder: null,
    nextSessionId: 1,
  };
}

import { powerMonitor } from 'electron';
import { seconds } from '#shared/time';
import { createStopwatch, type Stopwatch } from './adapters/clock';
import { Heartbeat } from './adapters/heartbeat';
import type { Sensor } from './adapters/sensor';
import type { SystemLock } from './adapters/system-lock';
import { createBeat } from './beat';
import { changeLock } from './change-lock';
import type { Desk } from './desk';
import type { WindowsPort } from './ports';

/** A heartbeat sleeps a minute at most: a longer one was slept through. */
const SLEPT_MS = seconds(90);

/** What of the desk is used. */
type SensedDesk = Pick<
  Desk<WindowsPort>,
  'settings' | 'dispatch' | 'nextDeadlineMs' | 'onChange' | 'windows' | 'snapshot'
>;

/** Starts counting, and the heartbeat that turns counts into time; returns the ways to tick at once and to end both. */
export async function sense(
  made: SensedDesk,
  sensor: Sensor,
  lock: Pick<SystemLock, 'isHeardLocked' | 'stop'>,
  stopwatch: Stopwatch = createStopwatch(),
) {
  const { settings } = made;
  sensor.onChange((health) => made.dispatch({ type: 'sensor-changed', ...health }));
  await sensor.start(settings.sensor, settings['body.mouseHand']);
  const beat = createBeat({
    stopwatch,
    read: () => sensor.read(),
    look: (elapsedMs) => sensor.look(elapsedMs),
    takeDoubtedMs: () => sensor.takeDoubtedMs(),
    blind: () => sensor.health.mode !== 'counting',
    tick(slice) {
      made.dispatch({ type: 'ticked', slice });
      if (slice.elapsedMs >= SLEPT_MS) changeLock(made, lock.isHeardLocked());
    },
  });
  const heartbeat = new Heartbeat({
    beat: beat.beat,
    rested: beat.rested,
    nextDeadlineMs: () => made.nextDeadlineMs(),
    wakeOnInput: (wake) => sensor.wakeOnInput(wake),
    longestSleepMs: () => sensor.longestSleepMs(),
  });
  made.onChange(() => heartbeat.nudge());
  heartbeat.start();
  const rearm = () => void sensor.rearm();
  powerMonitor.on('resume', rearm);
  powerMonitor.on('unlock-screen', rearm);
  const stop = () => {
    heartbeat.stop();
    beat.beat();
    sensor.stop();
    lock.stop();
  };
  return { look: () => heartbeat.look(), stop };
}

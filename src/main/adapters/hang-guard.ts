/**
 * A thread beside main's loop: it goes on while that stands still, which nothing else in the process
 * does. When main has not ticked for five seconds, the process ends, and with it every window that
 * stands in front of somebody's work; the watch outside then starts Knead again.
 *
 * It counts its own rounds, not time: after a sleep of the machine, or a stop of the whole process,
 * both have missed the same.
 */
import { appendFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { type GuardOrder, ROUND_MS, ROUNDS_TO_HANG, SLOT, STILL_WANTED } from './hang-signs';

const { signs, logPath, line } = workerData as GuardOrder;
const shared = new Int32Array(signs);

function watch(): void {
  let last = -1;
  let missed = 0;
  while (missed < ROUNDS_TO_HANG) {
    Atomics.wait(shared, SLOT.wanted, STILL_WANTED, ROUND_MS);
    if (Atomics.load(shared, SLOT.wanted) !== STILL_WANTED) return;
    const ticks = Atomics.load(shared, SLOT.ticks);
    missed = ticks === last ? missed + 1 : 0;
    last = ticks;
  }
  letGo();
}

function letGo(): void {
  try {
    appendFileSync(logPath, `${new Date().toISOString()} ${line}\n`);
  } catch {
    // the disk may be what main waits for
  }
  process.kill(process.pid, 'SIGKILL');
}

watch();

import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIBRARIES = ['x86_64-linux-gnu', 'aarch64-linux-gnu', 'arm-linux-gnueabihf'].map(
  (machine) => `/usr/lib/${machine}/faketime/libfaketimeMT.so.1`,
);

/**
 * A clock on the wall that a test turns while Knead runs (libfaketime, Debian's package `faketime`).
 * The monotonic clock and the time since boot go on as they are, as when a person sets the clock.
 *
 * @param zone Where the wall is, by its name in the zone database.
 */
export function aWallClock(zone = 'UTC') {
  const library = LIBRARIES.find(existsSync);
  if (library === undefined) throw new Error('libfaketime is missing: install faketime.');
  const file = join(mkdtempSync(join(tmpdir(), 'knead-clock-')), 'time');
  const write = (time: string) => writeFileSync(file, `${time}\n`);
  write('+0');
  return {
    /** What Knead is launched with. */
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      TZ: zone,
    },
    /** So many seconds ahead of the true time, or behind it. */
    offset: (seconds: number) => write(`${seconds < 0 ? '' : '+'}${seconds}`),
    /** So many seconds after an instant, going on from there. */
    from: (instant: string, seconds = 0) => {
      const ahead = Math.round((Date.parse(instant) - Date.now()) / 1_000) + seconds;
      write(`${ahead < 0 ? '' : '+'}${ahead}`);
    },
  };
}

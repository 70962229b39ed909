import { expect, type KneadHome, type Status, test } from '../support/knead-app';
import { aWallClock } from '../support/wall-clock';
import { input, standing, workUntil } from '../support/x-input';

const HOUR = 3_600;
const YEAR = 365 * 24 * HOUR;

/** In Berlin, by UTC; offsets in minutes. Four o'clock lies on the other side of both. */
const changes = [
  {
    season: 'spring',
    change: '2027-03-28T01:00:00Z',
    before: 60,
    after: 120,
    dayBegins: '2027-03-28T02:00:00Z',
  },
  {
    season: 'autumn',
    change: '2027-10-31T01:00:00Z',
    before: 120,
    after: 60,
    dayBegins: '2027-10-31T03:00:00Z',
  },
] as const;

/** Types stretch by stretch, each until it is counted as load. */
function worker(home: KneadHome) {
  const text = 'some words typed here';
  let typed = 0;
  return {
    typed: () => typed,
    stretch: async () => {
      const { dose } = await home.status();
      // A burst that a busy machine takes in at once is a bump of the desk, and no load.
      await expect
        .poll(
          async () => {
            input.type(text, 60);
            typed += text.length;
            return (await home.status()).dose.right;
          },
          { timeout: 20_000 },
        )
        .toBeGreaterThan(dose.right);
    },
  };
}

/** Of the true day, by UTC: no day begins within hours of it. */
const noon = () => `${new Date().toISOString().slice(0, 10)}T12:00:00Z`;

const keysToday = async (home: KneadHome) => (await home.status()).today.keys;

/** So many seconds pass at once by the time since boot, which alone goes on while a machine sleeps. */
const sleepThrough = (home: KneadHome, seconds: number) =>
  home.app.evaluate((_electron, slept) => {
    const os = process.getBuiltinModule('node:os');
    const before = os.uptime;
    os.uptime = () => before() + slept;
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, seconds);

/** Each stretch is a second or two of typing: a thousandth of a break or two, never a jump. */
async function expectNoJump(home: KneadHome, last: Status): Promise<Status> {
  const now = await home.status();
  expect(now.dose.right - last.dose.right).toBeGreaterThanOrEqual(0);
  expect(now.dose.right - last.dose.right).toBeLessThan(0.005);
  expect(Math.abs((now.next.inSeconds ?? 0) - (last.next.inSeconds ?? 0))).toBeLessThan(30);
  expect(now.next.state).toBe('counting');
  return now;
}

/** Mark, minute, offset of the zone, sensor, active seconds, left, right and travel. */
type MinuteLine = readonly [string, number, number, string, number, number[], number[], number];

const minutesOf = (home: KneadHome) =>
  (home.history() as readonly MinuteLine[]).filter(
    (line) => Array.isArray(line) && line[0] === 'm',
  );

const keysIn = (minutes: readonly MinuteLine[]) =>
  minutes.reduce((sum, line) => sum + (line[5][0] ?? 0) + (line[6][0] ?? 0), 0);

test.describe('while the clock on the wall is set @long', () => {
  test.setTimeout(120_000);

  test('load and countdown stay, and every key has its line', async ({ home }) => {
    const clock = aWallClock();
    home.settings({ micro: { enabled: false } });
    await home.launch({ env: clock.env });
    const work = worker(home);
    await work.stretch();

    let last = await home.status();
    for (const seconds of [3 * HOUR, -3 * HOUR, YEAR, -YEAR, 0]) {
      clock.offset(seconds);
      await work.stretch();
      last = await expectNoJump(home, last);
    }
    await home.quit();

    const minutes = minutesOf(home);
    expect(keysIn(minutes)).toBe(work.typed());
    for (const line of minutes) expect(line[4]).toBeGreaterThanOrEqual(0);
  });

  for (const { season, change, before, after, dayBegins } of changes)
    test(`the ${season} change of the clocks moves no load and no countdown, and the day begins at four by the new time`, async ({
      home,
    }) => {
      const clock = aWallClock('Europe/Berlin');
      clock.from(change, -60);
      home.settings({ micro: { enabled: false } });
      await home.launch({ env: clock.env });
      const work = worker(home);
      await work.stretch();
      const last = await home.status();

      clock.from(change, 60);
      await work.stretch();
      await expectNoJump(home, last);
      await expect.poll(() => keysToday(home)).toBe(work.typed());
      clock.from(dayBegins, -60);
      await work.stretch();
      await expect.poll(() => keysToday(home)).toBe(work.typed());
      const { dose } = await home.status();
      clock.from(dayBegins, 60);
      const soFar = work.typed();
      await work.stretch();
      await expect.poll(() => keysToday(home)).toBe(work.typed() - soFar);
      expect((await home.status()).dose.right).toBeGreaterThanOrEqual(dose.right);
      await home.quit();

      const minutes = minutesOf(home);
      expect(keysIn(minutes)).toBe(work.typed());
      expect([...new Set(minutes.map(([, , offset]) => offset))]).toEqual([before, after]);
    });

  test('a journey through zones moves no load, no countdown and no count of the day', async ({
    home,
  }) => {
    const clock = aWallClock();
    clock.from(noon());
    home.settings({ micro: { enabled: false } });
    await home.launch({ env: clock.env });
    const work = worker(home);
    await work.stretch();

    let last = await home.status();
    for (const [index, zone] of ['Asia/Tokyo', 'America/Sao_Paulo', 'UTC'].entries()) {
      await home.app.evaluate((_electron, name) => {
        process.env.TZ = name;
      }, zone);
      clock.from(noon(), 120 * (index + 1)); // a line in the history is about one minute
      await work.stretch();
      last = await expectNoJump(home, last);
      await expect.poll(() => keysToday(home)).toBe(work.typed());
    }
    await home.quit();

    const minutes = minutesOf(home);
    expect(keysIn(minutes)).toBe(work.typed());
    expect(new Set(minutes.map(([, , offset]) => offset))).toEqual(new Set([0, 540, -180]));
  });

  test('the day begins at four, with empty counts and the load it had, and outlives a clock that jumps a day ahead and back', async ({
    home,
  }) => {
    const clock = aWallClock();
    const toFour = 4 * HOUR - ((Date.now() / 1_000) % (24 * HOUR));
    clock.offset(Math.round(toFour) - 60);
    home.settings({ micro: { enabled: false } });
    await home.launch({ env: clock.env });
    // Seen twice: a burst that a busy machine takes in at once is a bump of the desk, and no load.
    input.type('typed the evening', 60);
    await expect.poll(() => keysToday(home)).toBe(17);
    input.type(' before', 60);
    await expect.poll(() => keysToday(home)).toBe(24);
    await expect.poll(async () => (await home.status()).dose.right).toBeGreaterThan(0);

    clock.offset(Math.round(toFour) + 60);
    input.type('and this the next day', 60);
    await expect.poll(() => keysToday(home)).toBe(21);
    clock.offset(Math.round(toFour) + 60 + 24 * HOUR);
    input.type('on a wrong day', 60);
    await expect.poll(() => keysToday(home)).toBe(14);
    clock.offset(Math.round(toFour) + 70);

    await expect.poll(() => keysToday(home)).toBe(21);
    expect((await home.status()).dose.right).toBeGreaterThan(0);
    await home.quit();
    await home.launch({ env: clock.env });
    expect((await home.status()).today.keys).toBe(21);
  });

  test('hours that were slept through are one rest: what was due is no longer, and nothing comes up', async ({
    home,
  }) => {
    const clock = aWallClock();
    clock.from(noon());
    home.settings({
      micro: { enabled: false },
      press: { everyLoadMinutes: 0.05, restSeconds: 1800 },
      prompt: { headsUp: false, pauseSeconds: 20 },
    });
    await home.launch({ env: clock.env });
    const typed = await workUntil(home, 'due');
    expect((await home.status()).dose.right).toBeGreaterThanOrEqual(1);

    await sleepThrough(home, 3 * HOUR);
    clock.from(noon(), 3 * HOUR);
    await expect.poll(async () => (await home.status()).next.state).toBe('counting');
    const { dose, today } = await home.status();
    expect(dose.right).toBeLessThan(0.1);
    expect(today.activeSeconds).toBeLessThan(60);
    input.type('back');
    await expect.poll(() => keysToday(home)).toBe(typed + 4);
    expect(home.prompts()).toMatchObject([{ kind: 'press', outcome: 'natural' }]);
    expect(standing('^Knead')).toBe(false);
  });
});

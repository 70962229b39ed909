import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksNow,
  initialWatchdog,
  nextLookMs,
  type Watchdog,
  watch,
  worksUnheard,
} from '../../../src/shared/activity/watchdog';
import { minutes, seconds } from '../../../src/shared/time';

/** A hook, the hands, and the watch between them; the watch looks when it and the heartbeat say so. */
function aHook() {
  let watchdog: Watchdog = initialWatchdog;
  let now = 0;
  let lastInputAt = 0;
  let workedMs = 0;
  const restarts: number[] = [];
  const asks: number[] = [];

  const look = (elapsedMs: number, heard: boolean) => {
    const asks_ = !heard && asksNow(watchdog, elapsedMs);
    now += elapsedMs;
    if (asks_) asks.push(now);
    const idleMs = asks_ ? Math.floor((now - lastInputAt) / 1_000) * 1_000 : null;
    const after = watch(
      watchdog,
      heard ? { type: 'heard' } : { type: 'silent', elapsedMs, idleMs },
    );
    watchdog = after.watchdog;
    if (after.restart) restarts.push(now);
    if (worksUnheard(watchdog)) workedMs += elapsedMs;
  };
  /** Looks at the watch's own distance, or after so many seconds where it has none. */
  const passes = (ms: number, working: boolean, otherwise = seconds(5)) => {
    const end = now + ms;
    while (now < end) {
      const wait = Math.min(end - now, Math.max(seconds(1), nextLookMs(watchdog) ?? otherwise));
      if (working) lastInputAt = now + wait;
      look(wait, false);
    }
  };
  return {
    get name() {
      return watchdog.name;
    },
    get watchdog() {
      return watchdog;
    },
    restarts,
    asks,
    now: () => now,
    /** How long it would have been taken for work. */
    seenWorking: () => workedMs,
    hears: () => {
      lastInputAt = now + 1_000;
      look(1_000, true);
    },
    worksUnheard: (ms: number) => passes(ms, true),
    rests: (ms: number, otherwise?: number) => passes(ms, false, otherwise),
    calledActiveOnce: (inMs = 0) => {
      lastInputAt = now + inMs;
    },
  };
}

describe('watchdog', () => {
  it('believes a hook whose silence is as long as the idle time', () => {
    const hook = aHook();
    hook.hears();

    hook.rests(minutes(30), minutes(1));

    expect(hook.name).toBe('hearing');
    expect(hook.restarts).toEqual([]);
  });

  it('asks first after five seconds of silence', () => {
    const hook = aHook();
    hook.hears();

    hook.rests(seconds(10));

    expect(hook.asks[0]).toBe(seconds(6));
  });

  it('asks every five seconds once somebody works unheard', () => {
    const hook = aHook();
    hook.hears();

    hook.worksUnheard(seconds(16));

    expect(hook.name).toBe('doubting');
    expect(worksUnheard(hook.watchdog)).toBe(true);
    expect(hook.asks).toEqual([6, 11, 16].map(seconds));
  });

  it('starts the hook again when five of six answers say so, and calls it lost 30 s later', () => {
    const hook = aHook();
    hook.hears();

    hook.worksUnheard(seconds(27));
    expect(hook.restarts).toEqual([seconds(27)]);
    expect(hook.name).toBe('restarted');

    hook.worksUnheard(seconds(30));
    expect(hook.name).toBe('lost');
    expect(hook.now()).toBeLessThan(minutes(1));
  });

  it('takes longer and longer between its starts of the hook: 1, 5, 30, then 120 seconds', () => {
    const hook = aHook();
    hook.hears();

    hook.worksUnheard(minutes(15));

    const gaps = hook.restarts.map((at, index) => at - (hook.restarts[index - 1] ?? seconds(26)));
    const waits = [1, 5, 30, 120, 120, 120].map(seconds);
    for (const [index, wait] of waits.entries()) {
      expect(gaps[index]).toBeGreaterThanOrEqual(wait);
      expect(gaps[index]).toBeLessThanOrEqual(wait + seconds(5));
    }
  });

  it('starts nothing again while nobody is there', () => {
    const hook = aHook();
    hook.hears();
    hook.worksUnheard(minutes(2));
    const { length } = hook.restarts;

    hook.rests(minutes(60));

    expect(hook.name).toBe('lost');
    expect(hook.restarts.length - length).toBeLessThanOrEqual(1);
  });

  it.each(['doubting', 'restarted', 'lost'] as const)(
    'believes a hook again that was %s, with the first thing it hears',
    (name) => {
      const hook = aHook();
      hook.hears();
      while (hook.name !== name) hook.worksUnheard(seconds(1));

      hook.hears();

      expect(hook.watchdog).toEqual(initialWatchdog);
    },
  );

  it('forgives a system that calls itself active once in a while, such as a film player', () => {
    const hook = aHook();
    hook.hears();

    for (let film = 0; film < 60; film += 1) {
      hook.rests(seconds(17 + (film % 13)), seconds(30));
      hook.calledActiveOnce();
      hook.rests(seconds(13), seconds(30));
    }

    expect(hook.restarts).toEqual([]);
    expect(hook.name).not.toBe('lost');
    expect(hook.seenWorking()).toBe(0); // nobody sits there, and nobody is prompted
  });

  it('takes a lone reset of the idle time for one answer only, also just before a question', () => {
    const hook = aHook();
    hook.hears();
    hook.rests(minutes(1));

    hook.calledActiveOnce(600);
    hook.rests(seconds(1), seconds(1)); // 0.4 s later, and the next question 5.4 s later
    expect(hook.name).toBe('doubting');
    hook.rests(seconds(20));

    expect(hook.seenWorking()).toBe(0);
  });

  it('proves nothing by questions that are not answered', () => {
    let watchdog: Watchdog = initialWatchdog;
    for (let at = 0; at < 100; at += 1)
      ({ watchdog } = watch(watchdog, { type: 'silent', elapsedMs: seconds(10), idleMs: null }));

    expect(watchdog.name).toBe('hearing');
  });
});

const events = fc.array(
  fc.oneof(
    fc.constant({ type: 'heard' } as const),
    fc.record({
      type: fc.constant('silent' as const),
      elapsedMs: fc.integer({ min: 0, max: 60_000 }),
      idleMs: fc.option(fc.integer({ min: 0, max: 120 }).map(seconds), { nil: null }),
    }),
  ),
  { maxLength: 80 },
);

describe('watchdog, whatever happens', () => {
  it('never loses a hook without having started it again, nor starts one that it believes', () => {
    fc.assert(
      fc.property(events, (all) => {
        let watchdog: Watchdog = initialWatchdog;
        let restarts = 0;
        for (const event of all) {
          const after = watch(watchdog, event);
          restarts = event.type === 'heard' ? 0 : restarts + Number(after.restart);
          expect([after.watchdog.name, after.restart]).not.toEqual(['hearing', true]);
          expect([after.watchdog.name, restarts]).not.toEqual(['lost', 0]);
          watchdog = after.watchdog;
        }
      }),
    );
  });

  it('never lets the heartbeat run hot: a look has a distance, or the next look asks', () => {
    fc.assert(
      fc.property(events, (all) => {
        let watchdog: Watchdog = initialWatchdog;
        for (const event of all) {
          ({ watchdog } = watch(watchdog, event));
          const wait = nextLookMs(watchdog);
          if (wait === null) continue;
          expect(wait).toBeLessThanOrEqual(seconds(5));
          // Looking as told, with an answer, cannot ask for another look at once for ever.
          let later = watchdog;
          let looks = 0;
          for (let ms = 0; ms < seconds(60); looks += 1) {
            const elapsedMs = nextLookMs(later) ?? seconds(60);
            ({ watchdog: later } = watch(later, { type: 'silent', elapsedMs, idleMs: 0 }));
            ms += elapsedMs;
            expect(looks).toBeLessThan(40);
          }
        }
      }),
    );
  });
});

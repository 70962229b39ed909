import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  creditSession,
  doseOf,
  initialLoad,
  type Load,
  type LoadConditions,
  paidBack,
  pass,
  type RestTerms,
  restToPay,
  unrest,
} from '../../../src/shared/activity/dose';
import type { Work } from '../../../src/shared/activity/monitor';
import type { Device } from '../../../src/shared/activity/weight';
import { type Millis, minutes, seconds } from '../../../src/shared/time';

const terms: RestTerms = {
  micro: { capacity: 15, restMs: seconds(30) },
  press: { capacity: 60, restMs: seconds(600) },
  restAfterMs: seconds(30),
};
const conditions: LoadConditions = { terms, sore: false };
const fresh = initialLoad(terms);

const second = (left: Device | null, right: Device | null = left, activeMs = 1_000): Work => ({
  activeMs,
  left,
  right,
  presses: 4,
});

const work = (load: Load, done: Work, when: LoadConditions = conditions): Load =>
  pass(load, { kind: 'work', work: done }, when).load;
const rest = (load: Load, ms: Millis): Load => pass(load, { kind: 'rest', ms }, conditions).load;
const unknown = (load: Load, ms: Millis): Load =>
  pass(load, { kind: 'unknown', ms }, conditions).load;

function works(load: Load, ms: Millis, device: Device = 'keyboard', when = conditions): Load {
  let after = load;
  for (let at = 0; at < ms; at += 1_000) after = work(after, second(device), when);
  return after;
}

/** A load of so many load-minutes in both reservoirs of both hands. */
const loaded = (amount: number): Load => {
  const base = { micro: amount, press: amount };
  return { ...fresh, left: { ...fresh.left, base }, right: { ...fresh.right, base } };
};

const press = (load: Load) => doseOf(load, 'right').press;

describe('the dose under work', () => {
  it('takes on a load-minute a minute of typing', () => {
    expect(press(works(fresh, minutes(4)))).toBeCloseTo(4, 5);
  });

  it.each([
    ['keyboard', 1],
    ['mouse', 1.25],
    ['drag', 1.4],
    ['unknown', 1],
  ] as const)('weighs a minute of %s at %d', (device, weight) => {
    expect(press(works(fresh, minutes(1), device))).toBeCloseTo(weight, 5);
  });

  it('fills only the hand that works', () => {
    const load = work(work(fresh, second('keyboard', null)), second('keyboard', null));

    expect(doseOf(load, 'left').press).toBeCloseTo(2 / 60);
    expect(doseOf(load, 'right').press).toBe(0);
  });

  it('counts a gap under 5 s in full, under 30 s half, and a longer one as rest', () => {
    const afterGap = (gap: number) =>
      press(work(rest(work(fresh, second('keyboard')), gap), second('keyboard'))) * 60;

    expect(afterGap(4_999)).toBeCloseTo(2 + 4.999);
    expect(afterGap(5_000)).toBeCloseTo(2 + 2.5);
    expect(afterGap(29_999)).toBeCloseTo(2 + 14.9995);
    expect(afterGap(30_000)).toBeCloseTo(2 - 60 * 60 * 0.05 ** 3);
  });

  it('counts the gap of each hand by itself', () => {
    let load = work(fresh, second('keyboard', 'mouse'));
    for (let i = 0; i < 10; i++) load = work(load, second(null, 'mouse'));
    load = work(load, second('keyboard', 'mouse'));

    expect(doseOf(load, 'left').press * 60).toBeCloseTo(1 + 10 / 2 + 1);
    expect(doseOf(load, 'right').press * 60).toBeCloseTo(12 * 1.25);
  });

  it('weighs work without a gap more after five minutes', () => {
    const unbroken = works(fresh, minutes(5));
    const before = press(unbroken);

    expect(press(works(unbroken, minutes(1))) - before).toBeCloseTo(1.2, 2);
    expect(press(works(rest(unbroken, 5_000), seconds(10))) - before).toBeCloseTo(12.5 / 60, 2);
  });

  it('weighs sore hands more', () => {
    expect(press(works(fresh, minutes(1), 'keyboard', { terms, sore: true }))).toBeCloseTo(1.3, 5);
  });

  it('weighs by the pace against the usual one, once that is known', () => {
    const usual = (usualPressRate: number) => ({ ...fresh, usualPressRate, pressRate: 240 });
    const minute = (load: Load) => press(works(load, minutes(1)));

    expect(minute(usual(240))).toBeCloseTo(1, 5);
    expect(minute(usual(400))).toBeCloseTo(0.9, 5);
    expect(minute(usual(180))).toBeCloseTo(1.15, 5);
    expect(minute(usual(120))).toBeCloseTo(1.3, 5);
  });

  it('never weighs more than twice', () => {
    const worst = { ...works(fresh, minutes(6), 'drag'), usualPressRate: 60 };
    const before = press(worst);

    const after = works(worst, minutes(1), 'drag', { terms, sore: true });

    expect(press(after) - before).toBeCloseTo(2, 5);
  });
});

describe('the dose at rest', () => {
  it('pays almost nothing for a short rest and everything for the recommended one', () => {
    const load = loaded(60);

    expect(press(rest(load, seconds(60)))).toBeCloseTo(60 - 60 * 0.1 ** 3);
    expect(press(rest(load, seconds(300)))).toBeCloseTo(60 - 60 / 8);
    expect(press(rest(load, seconds(600)))).toBe(0);
    expect(doseOf(rest(loaded(15), seconds(30)), 'left').micro).toBe(0);
  });

  it('pays a full reservoir in the recommended rest, and what was owed beyond it in more', () => {
    expect(press(rest(loaded(150), minutes(10)))).toBe(90);
    expect(press(rest(loaded(150), minutes(20)))).toBe(30);
    expect(press(rest(loaded(150), minutes(25)))).toBe(0);
  });

  it('owes nothing in the morning, however much it was', () => {
    expect(press(rest(loaded(600), minutes(480)))).toBe(0);
  });

  it('knows how long a debt takes', () => {
    for (const owed of [0.1, 7, 60, 61, 200]) {
      expect(paidBack(terms.press, restToPay(terms.press, owed))).toBeCloseTo(owed);
    }
  });

  it('pays nothing for a gap that is shorter than a rest', () => {
    const load = loaded(60);

    expect(doseOf(rest(load, 29_999), 'left')).toEqual({ micro: 60, press: 60 });
  });

  it('is final once work begins again', () => {
    const rested = rest(loaded(60), seconds(300));
    const after = work(rested, second('keyboard'));

    expect(press(after)).toBeCloseTo(press(rested) + 1 / 60);
    expect(press(rest(after, seconds(300)))).toBeCloseTo(press(after) - 60 / 8);
  });

  it('keeps its terms when settings change in the midst of it', () => {
    const rested = rest(loaded(60), seconds(300));
    const shorter: RestTerms = { ...terms, press: { capacity: 30, restMs: seconds(300) } };

    const after = pass(rested, { kind: 'rest', ms: 0 }, { terms: shorter, sore: false }).load;

    expect(press(after)).toBe(press(rested));
  });

  it('is the same however the rest is cut', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.array(fc.integer({ min: 0, max: 3_600_000 }), { maxLength: 40 }),
        (amount, cuts) => {
          const whole = cuts.reduce((sum, cut) => sum + cut, 0);

          expect(cuts.reduce(rest, loaded(amount))).toEqual(rest(loaded(amount), whole));
        },
      ),
      { seed: 1 },
    );
  });

  it('never rises, whatever kind of time passes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 3_600_000 })), { maxLength: 30 }),
        (amount, spans) => {
          let load = loaded(amount);
          for (const [known, ms] of spans) {
            const before = press(load);
            load = known ? rest(load, ms) : unknown(load, ms);

            expect(press(load)).toBeLessThanOrEqual(before);
          }
        },
      ),
      { seed: 2 },
    );
  });
});

describe('unknown time', () => {
  it('leaves a dose where it is', () => {
    const load = rest(loaded(60), seconds(300));

    expect(doseOf(unknown(load, minutes(600)), 'left')).toEqual(doseOf(load, 'left'));
  });

  it('parts the rests on its two sides', () => {
    const parted = rest(unknown(rest(loaded(60), seconds(300)), minutes(1)), seconds(300));

    expect(press(parted)).toBeCloseTo(60 - 60 / 8 - 60 / 8);
  });

  it('is not credited to the hands as a gap in their work', () => {
    const load = work(unknown(work(fresh, second('keyboard')), 2_000), second('keyboard'));

    expect(press(load) * 60).toBeCloseTo(2);
  });
});

describe('a session', () => {
  it('counts as so much rest and charges the hand that pressed', () => {
    const load = creditSession(loaded(60), seconds(600), { left: 1.25, right: 0 });

    expect(doseOf(load, 'right')).toEqual({ micro: 0, press: 0 });
    expect(doseOf(load, 'left').press).toBe(1.25);
  });

  it('does not pay twice for a rest that was under way', () => {
    const none = { left: 0, right: 0 };

    expect(press(creditSession(rest(loaded(120), seconds(600)), seconds(600), none))).toBe(60);
  });
});

describe('rest that is taken back', () => {
  it('leaves the dose as it was before it', () => {
    const before = loaded(40);

    expect(press(unrest(rest(before, minutes(5)), minutes(5)))).toBe(press(before));
    expect(press(unrest(rest(before, minutes(5)), minutes(2)))).toBe(
      press(rest(before, minutes(3))),
    );
  });

  it('is never more than there was, and work between ends it for good', () => {
    const rested = works(rest(loaded(40), minutes(5)), seconds(10));

    expect(unrest(rested, minutes(5))).toEqual(rested);
    expect(unrest(rest(rested, seconds(10)), minutes(5)).restMs).toBe(0);
  });
});

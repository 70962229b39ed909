import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterRunOffer } from '#shared/guide/after-run';
import { type LegPress, runCareFor } from '#shared/guide/run-care';
import type { RunRecord } from '#shared/history/record';
import { complaintIndex } from '#shared/knowledge/complaint-index';
import { days } from '#shared/time';

const run = (day: number, during: number | null, more: Partial<RunRecord> = {}): RunRecord => ({
  at: days(day),
  offsetMinutes: 0,
  loggedAt: null,
  minutes: 40,
  km: null,
  during,
  after: null,
  where: 'shin-front',
  side: 'left',
  ...more,
});
const press = (day: number, ...sides: LegPress['sides']): LegPress => ({
  startedAt: days(day),
  sides: sides.length === 0 ? ['left'] : sides,
});
const reason = (runs: readonly RunRecord[], presses: readonly LegPress[]) =>
  runCareFor(runs, presses)?.reason ?? null;

describe('pain on runs', () => {
  it.each([
    ['no run', [], [], null],
    ['one run', [run(1, 5)], [press(0)], null],
    ['a rise of two after a press', [run(1, 2), run(3, 4)], [press(2)], 'rises'],
    ['a rise of one, once', [run(1, 2), run(3, 3)], [press(2)], null],
    ['a rise of one, twice', [run(1, 2), run(3, 3), run(5, 4)], [press(2), press(4)], 'rises'],
    ['a rise, but no press between', [run(1, 2), run(3, 5)], [press(0), press(4)], null],
    ['a rise, but the other leg was pressed', [run(1, 2), run(3, 5)], [press(2, 'right')], null],
    [
      'a rise, and both legs were pressed',
      [run(1, 2), run(3, 5)],
      [press(2, 'right', 'left')],
      'rises',
    ],
    [
      'a rise, no side said, either leg pressed',
      [run(1, 2, { side: null }), run(3, 5, { side: null })],
      [press(2, 'right')],
      'rises',
    ],
    ['another place', [run(1, 2), run(3, 5, { where: 'heel' })], [press(2)], null],
    ['runs months apart', [run(1, 2), run(40, 5)], [press(2)], null],
    ['a rise, then a better run', [run(1, 2), run(3, 5), run(5, 3)], [press(2), press(4)], null],
    [
      'a run without a rating after the rise',
      [run(1, 2), run(3, 5), run(5, null)],
      [press(2)],
      'rises',
    ],
    ['strong pain', [run(1, 8)], [], 'strong'],
    ['strong pain after the run', [run(1, 3, { after: 9 })], [], 'strong'],
  ] as const)('%s', (_, runs, presses, expected) => {
    expect(reason(runs, presses)).toBe(expected);
  });

  it('says where, and from what to what', () => {
    expect(runCareFor([run(1, 2), run(3, 5)], [press(2)])).toEqual({
      reason: 'rises',
      where: 'shin-front',
      side: 'left',
      from: 2,
      to: 5,
      at: days(3),
    });
  });

  it('that never rises and is never strong asks for nothing', () => {
    const falling = fc
      .array(fc.integer({ min: 0, max: 7 }), { maxLength: 12 })
      .map((pains) => pains.toSorted((a, b) => b - a).map((pain, day) => run(2 * day, pain)));
    const presses = fc.array(fc.integer({ min: 0, max: 24 }).map((day) => press(day)));
    fc.assert(
      fc.property(falling, presses, (runs, pressed) => {
        expect(runCareFor(runs, pressed)).toBeNull();
      }),
    );
  });
});

describe('what is offered after a run', () => {
  it.each([
    [null, 'post-run-lower-leg-600'],
    ['shin-front', 'post-run-lower-leg-600'],
    ['heel', 'post-run-lower-leg-600'],
    ['ankle-outer', 'post-run-lower-leg-600'],
    ['knee-back', 'post-run-lower-leg-600'],
    ['knee-front', 'post-run-thigh-hip-300'],
    ['thigh-outer-it-band', 'post-run-thigh-hip-300'],
    ['hip-front', 'post-run-thigh-hip-300'],
    ['glute-deep', 'post-run-thigh-hip-300'],
    ['hamstring', 'post-run-thigh-hip-300'],
  ] as const)('with pain at %s is %s', (where, routineId) => {
    expect(afterRunOffer({ where, side: 'left' })).toEqual({ routineId, side: 'left' });
  });

  it('is nothing where pressing is wrong or nobody knows the place', () => {
    const refer = complaintIndex.filter(({ kind }) => kind === 'refer');

    expect(refer).not.toEqual([]);
    for (const { id } of refer) expect(afterRunOffer({ where: id, side: null })).toBeNull();
    expect(afterRunOffer({ where: 'tail', side: null })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { pressedIn } from '#shared/guide/pressed';
import type { StepRecord } from '#shared/history/record';

const step = (record: Partial<StepRecord>): StepRecord => ({
  spotId: 'ecrb-mid',
  side: 'right',
  places: [0],
  heldSeconds: 20,
  answer: null,
  ...record,
});
const unrated = { before: null, after: null };

describe('what a session pressed', () => {
  it('is each spot once a side, with all its places and its last answer', () => {
    const records = [
      step({ places: [1], answer: 'same' }),
      step({ places: [0, 1], answer: 'better' }),
      step({ answer: null }),
      step({ side: 'left', answer: 'worse' }),
    ];

    expect(pressedIn({ records, ...unrated })).toEqual([
      { spotId: 'ecrb-mid', side: 'right', places: [0, 1], effect: 'better' },
      { spotId: 'ecrb-mid', side: 'left', places: [0], effect: 'worse' },
    ]);
  });

  it.each([
    [5, 2, 'better'],
    [5, 5, 'same'],
    [5, 7, 'worse'],
    [null, 3, 'unrated'],
    [5, null, 'unrated'],
  ] as const)(
    'did to its only spot what the ratings say: %s, then %s is %s',
    (before, after, effect) => {
      expect(pressedIn({ records: [step({})], before, after })[0]?.effect).toBe(effect);
    },
  );

  it('has no effect by the ratings where there were several spots, and keeps an answer before them', () => {
    const several = [step({}), step({ spotId: 'ecu-mid' })];

    expect(
      pressedIn({ records: several, before: 5, after: 2 }).map(({ effect }) => effect),
    ).toEqual(['unrated', 'unrated']);
    expect(
      pressedIn({ records: [step({ answer: 'worse' })], before: 5, after: 2 })[0]?.effect,
    ).toBe('worse');
  });

  it('is nothing where nothing was pressed', () => {
    expect(pressedIn({ records: [], before: 5, after: 2 })).toEqual([]);
  });
});

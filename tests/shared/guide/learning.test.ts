import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hand } from '#shared/activity/input';
import { learnFrom, rankSpots, type SpotTally } from '#shared/guide/learning';
import type { SessionRecord } from '#shared/history/record';
import { aSession } from '../../support/fake-bridge';

const COMPLAINT = 'finger-ring';
const taught = ['edc', 'ecu', 'flexor', 'fcu'] as const;

const tally = (spotId: string, given: Partial<SpotTally> = {}): SpotTally => ({
  complaintId: COMPLAINT,
  side: 'right',
  spotId,
  rated: 0,
  dropSum: 0,
  better: 0,
  same: 0,
  worse: 0,
  ...given,
});
const order = (tallies: readonly SpotTally[], side: Hand = 'right') =>
  rankSpots(COMPLAINT, side, taught, tallies).map(({ spotId }) => spotId);

const pressed = (spotId: string, answer: 'better' | 'same' | 'worse' | null = null) =>
  ({ spotId, side: 'right', places: [0], heldSeconds: 40, answer }) as const;
const session = (given: Partial<SessionRecord>) =>
  aSession({ complaintId: COMPLAINT, steps: [pressed('edc')], ...given });

describe('the order of spots', () => {
  it.each([
    ['nothing is known', [], ['edc', 'ecu', 'flexor', 'fcu']],
    [
      'a spot was rated twice only',
      [tally('fcu', { rated: 2, dropSum: 12 })],
      ['edc', 'ecu', 'flexor', 'fcu'],
    ],
    [
      'a spot eased three times',
      [tally('fcu', { rated: 3, dropSum: 6 })],
      ['fcu', 'edc', 'ecu', 'flexor'],
    ],
    [
      'two eased, one of them more',
      [tally('fcu', { rated: 3, dropSum: 6 }), tally('ecu', { rated: 3, dropSum: 9 })],
      ['ecu', 'fcu', 'edc', 'flexor'],
    ],
    [
      'one eased a little more, the other in many more sessions',
      [tally('fcu', { rated: 3, dropSum: 9 }), tally('ecu', { rated: 12, dropSum: 29 })],
      ['ecu', 'fcu', 'edc', 'flexor'],
    ],
    [
      'a lucky session lies among two without any ease',
      [tally('fcu', { rated: 3, dropSum: 9 }), tally('ecu', { rated: 9, dropSum: 21 })],
      ['ecu', 'fcu', 'edc', 'flexor'],
    ],
    [
      'one was answered to be better',
      [tally('flexor', { better: 2, same: 1 })],
      ['flexor', 'edc', 'ecu', 'fcu'],
    ],
    [
      'too few answers were given',
      [tally('flexor', { better: 2 })],
      ['edc', 'ecu', 'flexor', 'fcu'],
    ],
    [
      'ratings and answers disagree: ratings come first',
      [tally('flexor', { better: 9 }), tally('fcu', { rated: 3, dropSum: 4 })],
      ['fcu', 'flexor', 'edc', 'ecu'],
    ],
    [
      'the first did nothing, by the ratings',
      [tally('edc', { rated: 3, dropSum: 1 })],
      ['ecu', 'flexor', 'fcu', 'edc'],
    ],
    [
      'the first did nothing, by the answers',
      [tally('edc', { same: 3 })],
      ['ecu', 'flexor', 'fcu', 'edc'],
    ],
    [
      'one made it worse and one did nothing',
      [tally('edc', { rated: 3, dropSum: -4 }), tally('ecu', { same: 4 })],
      ['flexor', 'fcu', 'ecu', 'edc'],
    ],
    [
      'answers praise what the ratings say is worse',
      [tally('fcu', { rated: 3, dropSum: -1, better: 5 })],
      ['edc', 'ecu', 'flexor', 'fcu'],
    ],
  ] as const)('where %s', (_, tallies, expected) => {
    expect(order(tallies)).toEqual(expected);
  });

  it('is that of the side and the complaint it is asked for', () => {
    const others = [
      tally('fcu', { rated: 9, dropSum: 40, side: 'left' }),
      tally('fcu', { rated: 9, dropSum: 40, complaintId: 'palm' }),
    ];

    expect(order(others)).toEqual(taught);
    expect(order(others, 'left')[0]).toBe('fcu');
  });

  it('says why a spot is first, with its mean', () => {
    const ranked = rankSpots(COMPLAINT, 'right', taught, [
      tally('fcu', { rated: 4, dropSum: 10, better: 1 }),
      tally('ecu', { better: 4 }),
      tally('flexor', { rated: 2, dropSum: 8 }),
    ]);

    expect(ranked).toEqual([
      { spotId: 'fcu', why: 'helped', meanDrop: 2.5, rated: 4 },
      { spotId: 'ecu', why: 'answered-better', meanDrop: null, rated: 0 },
      { spotId: 'edc', why: 'usual', meanDrop: null, rated: 0 },
      { spotId: 'flexor', why: 'usual', meanDrop: null, rated: 2 },
    ]);
  });

  it('always holds each spot once, and moves none up before three sessions', () => {
    const count = fc.integer({ min: 0, max: 40 });
    const any = fc.record({
      complaintId: fc.constantFrom(COMPLAINT, 'palm'),
      side: fc.constantFrom<Hand>('left', 'right'),
      spotId: fc.constantFrom(...taught, 'of another version'),
      rated: count,
      dropSum: fc.integer({ min: -400, max: 400 }),
      better: count,
      same: count,
      worse: count,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (tallies) => {
        expect([...order(tallies)].sort()).toEqual([...taught].sort());
        const early = tallies.map((one) => ({
          ...one,
          rated: Math.min(2, one.rated),
          ...{ better: Math.min(2, one.better), same: 0, worse: 0 },
        }));
        expect(order(early)).toEqual(taught);
      }),
    );
  });
});

describe('learning from a session', () => {
  it('gives the fall to the only spot that was pressed', () => {
    const once = learnFrom([], session({ before: 6, after: 2 }));

    expect(once).toEqual([tally('edc', { rated: 1, dropSum: 4 })]);
    expect(learnFrom(once, session({ before: 3, after: 5 }))).toEqual([
      tally('edc', { rated: 2, dropSum: 2 }),
    ]);
  });

  it('gives it to none of several, but each its answer', () => {
    const steps = [pressed('edc', 'same'), pressed('ecu', 'better'), pressed('fcu')];

    expect(learnFrom([], session({ steps }))).toEqual([
      tally('edc', { same: 1 }),
      tally('ecu', { better: 1 }),
    ]);
  });

  it('counts a spot that was stayed with as one spot', () => {
    const steps = [pressed('edc', 'better'), pressed('edc', 'better')];

    expect(learnFrom([], session({ steps }))).toEqual([
      tally('edc', { better: 2, rated: 1, dropSum: 3 }),
    ]);
  });

  it.each([
    ['without a rating before', { before: null }],
    ['without a rating after', { after: null }],
    ['in which nothing hurt', { before: 0, after: 0 }],
    ['in which nothing was pressed', { steps: [] }],
    ['that was about no complaint', { complaintId: null }],
    ['on both arms', { steps: [pressed('edc'), { ...pressed('edc'), side: 'left' as const }] }],
  ])('learns no fall from one %s', (_, given) => {
    expect(learnFrom([], session(given))).toEqual([]);
  });
});

/** Numbers that look random and are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Somebody whose one spot eases by three points a session, the others by less than half a point. */
interface Person {
  readonly best: string;
  readonly seed: number;
}

const people: readonly Person[] = taught.flatMap((best, at) =>
  Array.from({ length: 25 }, (_, index) => ({ best, seed: 1 + at * 100 + index })),
);

const SESSIONS = 40;

/** @returns In which sessions, counted from 1, the best spot was pressed first. */
function sessionsBestFirst(
  { best, seed }: Person,
  live: (order: readonly string[], eases: (spotId: string) => number) => SessionRecord,
  learns: boolean,
): readonly number[] {
  const random = numbers(seed);
  const eases = (spotId: string) =>
    Math.round((spotId === best ? 3 : 0.3) + (random() + random() + random() - 1.5) * 1.5);
  let tallies: readonly SpotTally[] = [];
  const first: number[] = [];
  for (let count = 1; count <= SESSIONS; count += 1) {
    const now = order(learns ? tallies : []);
    if (now[0] === best) first.push(count);
    tallies = learnFrom(tallies, live(now, eases));
  }
  return first;
}

/** One minute: only the first spot of the order, rated before and after. */
const oneMinute = (spots: readonly string[], eases: (spotId: string) => number) => {
  const [spotId = ''] = spots;
  return session({ steps: [pressed(spotId)], before: 5, after: 5 - eases(spotId) });
};

/** A finder: spot after spot until one is better, answered each time. */
const finder = (spots: readonly string[], eases: (spotId: string) => number) => {
  const felt = spots.map((spotId) => ({ spotId, ease: eases(spotId) }));
  const found = felt.findIndex(({ ease }) => ease >= 2);
  const steps = felt
    .slice(0, found < 0 ? felt.length : found + 1)
    .map(({ spotId, ease }) => pressed(spotId, ease >= 2 ? 'better' : ease < 0 ? 'worse' : 'same'));
  return session({ steps, before: null, after: null });
};

describe('a hundred simulated people', () => {
  it.each([
    ['one spot a session', oneMinute, 20],
    ['finders', finder, 8],
  ] as const)(
    'each have their best spot first sooner than by the fixed order: %s',
    (_, live, soon) => {
      for (const person of people) {
        const learned = sessionsBestFirst(person, live, true);
        const fixed = sessionsBestFirst(person, live, false);

        expect(learned[0], JSON.stringify(person)).toBeLessThanOrEqual(soon);
        expect(learned.length).toBeGreaterThanOrEqual(SESSIONS - soon);
        expect(learned.at(-1)).toBe(SESSIONS);
        if (person.best !== taught[0]) expect(fixed).toEqual([]);
      }
    },
  );

  it('are not led astray by one lucky session', () => {
    const lucky = (count: number) => (spotId: string, usual: number) =>
      spotId === 'fcu' && count === 5 ? 9 : usual;
    let tallies: readonly SpotTally[] = [];
    for (let count = 1; count <= 20; count += 1) {
      const spotId = count % 5 === 0 ? 'fcu' : 'ecu';
      const ease = lucky(count)(spotId, spotId === 'ecu' ? 2 : 0);
      tallies = learnFrom(
        tallies,
        session({ steps: [pressed(spotId)], before: 9, after: 9 - ease }),
      );
      expect(order(tallies)[0], `after ${count}`).not.toBe('fcu');
    }
    expect(order(tallies)[0]).toBe('ecu');
  });
});

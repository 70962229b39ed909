import { afterAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { toStored } from '../../src/shared/app/persist';
import { storedFile } from '../../src/shared/app/stored-schema';
import { formatPrompt, formatSession, parseLine } from '../../src/shared/history/lines';
import { parseSettings, settingKeys } from '../../src/shared/settings/schema';
import type { Shape } from '../../src/shared/shape';
import { minutes } from '../../src/shared/time';
import { pressOnly } from '../support/builders';
import { otherValues, wrongValue } from '../support/setting-values';
import { simulate } from '../support/simulate';

/*
 * Every schema that is read at the start is read here a second time, with zod in the place of
 * `shape.ts`, and both must say the same of files that somebody damaged.
 */

vi.doMock('../../src/shared/shape', () => import('zod'));
vi.resetModules();
const byZod = {
  ...(await import('../../src/shared/app/stored-schema')),
  ...(await import('../../src/shared/history/lines')),
  ...(await import('../../src/shared/settings/schema')),
};
afterAll(() => {
  vi.doUnmock('../../src/shared/shape');
  vi.resetModules();
});

/** What may stand where something else belongs; `undefined` takes the field away. */
const odd: readonly unknown[] = [
  ...[undefined, null, true, 0, 1, -1, 0.5, 1e300, 2 ** 53, '', 'left', 'nonsense', '09:00-17:30'],
  ...[[], [1, 2], ['left'], {}, { name: 'idle' }, { unknown: 1 }],
];

/** A file with one thing wrong, at every place and in every way. */
function* damaged(file: unknown): Generator {
  yield* odd;
  if (typeof file !== 'object' || file === null) return;
  for (const key of [...Object.keys(file), 'unknown'])
    for (const inner of damaged(file[key as keyof typeof file])) {
      const changed = { ...file, [key]: inner };
      yield Array.isArray(file) ? Object.values(changed) : changed;
    }
}

/** As a file holds it: what is undefined is not there. */
const asFile = (value: unknown) => JSON.parse(JSON.stringify(value) ?? 'null');

const session = {
  startedAt: 1_795_424_400_000,
  offsetMinutes: 60,
  routineId: 'desk-forearm-60',
  complaintId: null,
  side: 'right',
  steps: [
    { spotId: 'edc-middle-strip', side: 'right', places: [0], heldSeconds: 9, answer: 'better' },
  ],
  before: 5,
  after: 2,
  ended: 'finished',
  reason: null,
  seconds: 60,
} as const;

describe('what is read at the start, beside zod', () => {
  const day = simulate(pressOnly({ 'press.everyLoadMinutes': 2 })).worksUntil('card');
  const full = simulate(pressOnly()).works(minutes(3));
  full.dispatch({ type: 'press-requested', routineId: null, side: null, source: 'tray' });
  full.dispatch({ type: 'paused', until: full.now.wallAt + minutes(30) });
  const states = [day, full].map(({ state, now }) => asFile(toStored(state, now)));

  it('has the same to say of whole states', () => {
    expect(byZod.storedFile).toBeInstanceOf(z.ZodObject); // or all of this would compare nothing
    expect(storedFile).not.toBeInstanceOf(z.ZodObject);
    for (const state of states) {
      expect(storedFile.safeParse(state).success).toBe(true);
      expect(storedFile.safeParse(state)).toEqual(byZod.storedFile.safeParse(state));
    }
  });

  it('has the same to say of damaged states', () => {
    const files = [...damaged(states[1])];
    const read = (schema: Shape<unknown>) => (file: unknown) => {
      const parsed = schema.safeParse(file);
      return parsed.success ? JSON.stringify(parsed.data) : 'refused';
    };
    const ours = files.map(read(storedFile));
    const theirs = files.map(read(byZod.storedFile));

    expect(files.filter((_, at) => ours[at] !== theirs[at])).toEqual([]);
    const refused = ours.filter((said) => said === 'refused').length;
    expect(refused).toBeGreaterThan(500);
    expect(files.length - refused).toBeGreaterThan(500);
  }, 60_000);

  it('has the same to say of damaged lines of the history', () => {
    const lines = [
      formatSession(session),
      formatPrompt({ kind: 'micro', at: 0, offsetMinutes: 0, outcome: 'taken', reason: 'x' }),
    ];
    for (const line of lines)
      for (const wrong of damaged(JSON.parse(line))) {
        const text = JSON.stringify(wrong) ?? '';
        expect(parseLine(text), text).toEqual(byZod.parseLine(text));
      }
  });

  it('has the same to say of settings, in the same words', () => {
    for (const key of settingKeys)
      for (const value of [...otherValues(key), wrongValue(key), ...odd]) {
        const file = asFile({ [key]: value });
        expect(parseSettings(file), JSON.stringify(file)).toEqual(byZod.parseSettings(file));
      }
  });

  it('has the same to say of weeks and lists', () => {
    const workingHours = [['09:00-12:00'], [], [], [], [], [], ['22:00-06:00']];
    const body = { tools: ['knuckles', 'massage-ball'], avoid: ['left-forearm'] };
    for (const wrong of [...damaged({ workingHours }), ...damaged({ body })]) {
      const file = asFile(wrong);
      expect(parseSettings(file), JSON.stringify(file)).toEqual(byZod.parseSettings(file));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { filtered, noFilter, type RoutineFilter } from '../../../src/shared/breaks/routine-filter';
import { routineIndex } from '../../../src/shared/knowledge/routine-index';
import { defaultSettings } from '../../../src/shared/settings/schema';

const idsOf = (filter: Partial<RoutineFilter>, favourites: readonly string[] = []) =>
  filtered(
    routineIndex,
    { ...noFilter, ...filter },
    { ...defaultSettings(), 'library.favourites': favourites },
  ).map(({ id }) => id);

describe('the list of sessions', () => {
  it('has all of them in their order, favourites first', () => {
    const all = routineIndex.map(({ id }) => id);

    expect(idsOf({})).toEqual(all);
    expect(idsOf({}, ['shin-240'])).toEqual(['shin-240', ...all.filter((id) => id !== 'shin-240')]);
  });

  it('narrows by limb, by time and by what there is to press with', () => {
    expect(idsOf({ limb: 'lower' })).not.toContain('desk-forearm-60');
    expect(idsOf({ minutes: 1 })).toContain('desk-forearm-60');
    expect(idsOf({ minutes: 1 })).not.toContain('ball-forearm-150');
    expect(idsOf({ haveTools: true })).not.toContain('ball-forearm-150');
  });

  it('shows favourites only when asked to', () => {
    expect(idsOf({ favourites: true })).toEqual([]);
    expect(idsOf({ favourites: true, limb: 'lower' }, ['shin-240', 'desk-forearm-60'])).toEqual([
      'shin-240',
    ]);
  });
});

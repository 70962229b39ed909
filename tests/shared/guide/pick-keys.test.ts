import { describe, expect, it } from 'vitest';
import type { Hand } from '../../../src/shared/activity/input';
import { letterMeans, nothingTyped, placeBeginning } from '../../../src/shared/guide/pick-keys';

const list = {
  side: 'left',
  sideKeys: { l: 'left', r: 'right' },
  names: ['Thumb', 'Ring finger', 'Heel', 'Index finger', 'Hamstring'],
} as const;
const press = (letter: string, at: number, before = nothingTyped, side: Hand = 'left') =>
  letterMeans(before, letter, at, { ...list, side });

describe('letterMeans', () => {
  it('chooses a side by its letter alone', () => {
    expect(press('R', 1_000)).toMatchObject({ side: 'right', find: null });
    expect(press('l', 1_000, nothingTyped, 'right')).toMatchObject({ side: 'left', find: null });
  });

  it('takes the side back when the letter began a word', () => {
    const first = press('r', 1_000);
    expect(press('i', 1_300, first.typed, first.side)).toMatchObject({ side: 'left', find: 'ri' });
  });

  it('keeps the side when the next letter comes late', () => {
    const first = press('r', 1_000);
    expect(press('i', 1_700, first.typed, first.side)).toMatchObject({ side: 'right', find: 'i' });
  });

  it('keeps the side when both letters begin no name', () => {
    const first = press('r', 1_000);
    expect(press('h', 1_100, first.typed, first.side)).toMatchObject({ side: 'right', find: 'h' });
  });

  it('goes on with a word, also over a letter that alone means a side', () => {
    const first = press('h', 1_000);
    const second = press('e', 1_400, first.typed);
    const third = press('e', 1_600, second.typed);
    expect(press('l', 1_800, third.typed)).toMatchObject({ side: 'left', find: 'heel' });
  });
});

describe('placeBeginning', () => {
  const names = ['Thumb', 'Ring finger', 'Top of the foot', 'Small toes', 'Heel'];

  it('finds the place that begins with the letters', () => {
    expect(placeBeginning('ri', names, -1)).toBe(1);
    expect(placeBeginning('to', names, -1)).toBe(2);
  });

  it('goes on to the next one with the same letter, and round', () => {
    expect(placeBeginning('t', names, -1)).toBe(0);
    expect(placeBeginning('t', names, 0)).toBe(2);
    expect(placeBeginning('t', names, 2)).toBe(0);
  });

  it('stays where it is while the word goes on to fit', () => {
    expect(placeBeginning('to', names, 2)).toBe(2);
  });

  it('takes a later word where no name begins so', () => {
    expect(placeBeginning('finger', names, -1)).toBe(1);
    expect(placeBeginning('foo', names, -1)).toBe(2);
  });

  it('finds nothing where nothing fits', () => {
    expect(placeBeginning('x', names, 3)).toBeNull();
    expect(placeBeginning('x', [], -1)).toBeNull();
  });
});

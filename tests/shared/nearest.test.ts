import { describe, expect, it } from 'vitest';
import { nearest } from '#shared/nearest';

const names = [
  'finger-ring',
  'finger-index',
  'shin-front',
  'shin-inner',
  'heel',
  'desk-forearm-60',
];

describe('the nearest names', () => {
  it.each([
    ['finger-rong', 'finger-ring'],
    ['ring', 'finger-ring'],
    ['Shin-Front', 'shin-front'],
    ['hell', 'heel'],
    ['desk-forearm', 'desk-forearm-60'],
    ['shin', 'shin-front'],
  ])('to %s begin with %s', (typed, name) => {
    expect(nearest(typed, names, 3)[0]).toBe(name);
  });

  it('are none where nothing is near', () => {
    expect(nearest('xyzzy', names, 3)).toEqual([]);
    expect(nearest('elbow-grease', names, 3)).toEqual([]);
  });

  it('are no more than asked for', () => {
    expect(nearest('shin', names, 1)).toHaveLength(1);
  });
});

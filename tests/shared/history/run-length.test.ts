import { describe, expect, it } from 'vitest';
import { runLength } from '../../../src/shared/history/run-length';

describe('the length of a run', () => {
  it.each([
    ['40', '', { minutes: 40, km: null }],
    ['', '8', { minutes: null, km: 8 }],
    [' 40 ', '7,5', { minutes: 40, km: 7.5 }],
    ['1', '0.1', { minutes: 1, km: 0.1 }],
  ])('of "%s" and "%s" is read', (minutes, km, length) => {
    expect(runLength(minutes, km)).toEqual(length);
  });

  it.each([
    ['', ' ', 'missing'],
    ['0', '', 'minutes'],
    ['1441', '5', 'minutes'],
    ['long', '5', 'minutes'],
    ['1e2', '', 'minutes'],
    ['40', '0', 'km'],
    ['', '301', 'km'],
    ['', '1.2.3', 'km'],
  ])('of "%s" and "%s" asks for %s', (minutes, km, problem) => {
    expect(runLength(minutes, km)).toBe(problem);
  });
});

import { describe, expect, it } from 'vitest';
import { promptSize } from '../../../src/shared/prompt-sizes';
import { pointerDistance } from '../../../src/shared/text/en-distance';
import {
  aboutLength,
  longLength,
  momentPast,
  offeredLength,
  quantity,
  shortLength,
} from '../../../src/shared/text/en-parts';
import { days, hours, minutes, seconds } from '../../../src/shared/time';
import { someMorning } from '../../support/fake-bridge';

describe('lengths', () => {
  it.each([
    [0, '0 s'],
    [seconds(4.2), '5 s'],
    [seconds(41), '50 s'],
    [seconds(60), '1 min'],
    [seconds(100), '2 min'],
    [minutes(59.6), '1 h'],
    [minutes(102), '1 h 42 min'],
    [-5, '0 s'],
  ])('shortens %i ms to %s', (length, text) => {
    expect(shortLength(length)).toBe(text);
  });

  it.each([
    [seconds(1), '1 second'],
    [seconds(40), '40 seconds'],
    [seconds(60), '1 minute'],
    [seconds(118), '2 minutes'],
  ])('spells %i ms out as %s', (length, text) => {
    expect(longLength(length)).toBe(text);
  });

  it('never promises an estimate in seconds', () => {
    expect(aboutLength(seconds(5))).toBe('1 min');
  });

  it.each([
    [60, 'One minute'],
    [150, '150 seconds'],
    [300, 'Five minutes'],
    [600, '10 minutes'],
  ])('offers %i seconds exactly, as %s', (length, text) => {
    expect(offeredLength(length)).toBe(text);
  });
});

describe('quantities', () => {
  it.each([
    [0, '0 keys'],
    [1, '1 key'],
    [3_140, '3,140 keys'],
  ])('writes %i as %s', (count, text) => {
    expect(quantity(count, 'key')).toBe(text);
  });
});

describe('pointer travel', () => {
  it.each([
    [0, '0 m'],
    [1_200, 'under 1 m'],
    [9_450, 'about 2.5 m'],
    [412_400, 'about 110 m'],
    [4_535_433, 'about 1.2 km'],
  ])('tells %i pixels in a length a person knows', (px, text) => {
    expect(pointerDistance(px)).toBe(text);
  });
});

describe('times past', () => {
  const now = { asOf: someMorning, offsetMinutes: 0 };

  it.each([
    [someMorning - hours(1), '09:42'],
    [someMorning - hours(11), 'yesterday, 23:42'],
    [someMorning - days(3), 'Fri, 10:42'],
    [someMorning - days(20), '3 November'],
  ])('names %i as a person would', (at, text) => {
    expect(momentPast(at, now)).toBe(text);
  });
});

describe('promptSize', () => {
  it('grows with the text', () => {
    expect(promptSize('card', 1)).toEqual({ width: 440, height: 300 });
    expect(promptSize('card', 1.25)).toEqual({ width: 550, height: 375 });
  });
});

import { describe, expect, it } from 'vitest';
import {
  changedKeys,
  isChanged,
  isNotYet,
  keptOf,
  withKept,
  withoutSetting,
  withSetting,
} from '../../../src/shared/settings/edit';
import { nearestKeys, readValue } from '../../../src/shared/settings/words';
import { someSettings } from '../../support/builders';

describe('a settings file', () => {
  it('takes a value in the place its key names, and keeps what it does not know', () => {
    const raw = { look: { theme: 'dark', sparkle: true }, later: [1] };

    expect(withSetting(raw, 'look.textScale', 1.5)).toEqual({
      look: { theme: 'dark', sparkle: true, textScale: 1.5 },
      later: [1],
    });
  });

  it('has each setting once, however a person had spelt it', () => {
    expect(withSetting({ 'look.theme': 'dark' }, 'look.theme', 'light')).toEqual({
      look: { theme: 'light' },
    });
  });

  it('puts a branch where something else stood', () => {
    expect(withSetting({ look: 'nice' }, 'look.theme', 'dark')).toEqual({
      look: { theme: 'dark' },
    });
  });

  it('loses a setting without leaving an empty branch', () => {
    expect(withoutSetting({ look: { theme: 'dark' }, version: 1 }, 'look.theme')).toEqual({
      version: 1,
    });
    expect(withoutSetting({ look: 'nice' }, 'look.theme')).toEqual({ look: 'nice' });
  });

  it('gets back exactly what a reset took', () => {
    const raw = { look: { theme: 'pink' }, strict: true };
    const keys = ['look.theme', 'look.textScale', 'strict'] as const;
    const kept = keptOf(raw, keys);
    const reset = keys.reduce(withoutSetting, raw as Readonly<Record<string, unknown>>);

    expect(reset).toEqual({});
    expect(withKept(reset, kept)).toEqual(raw);
  });
});

describe('a changed setting', () => {
  it('is one that differs from the default of the preset', () => {
    const settings = someSettings({ preset: 'sore', 'press.everyLoadMinutes': 60 });

    expect(isChanged(settings, 'press.everyLoadMinutes')).toBe(true);
    expect(isChanged(settings, 'press.restSeconds')).toBe(false);
    expect(changedKeys(someSettings({ 'look.theme': 'dark' }))).toEqual(['look.theme']);
  });

  it('may have no effect so far', () => {
    expect(isNotYet('language')).toBe(true);
    expect(isNotYet('prompt.style')).toBe(false);
  });
});

describe('a word on the command line', () => {
  it.each([
    ['micro.seconds', '20', 20],
    ['micro.seconds', '2e1', '2e1'],
    ['micro.enabled', 'false', false],
    ['micro.enabled', 'no', 'no'],
    ['look.theme', 'dark', 'dark'],
    ['session.holdSeconds', 'null', null],
    ['session.holdSeconds', '30', 30],
    ['body.tools', '["knuckles"]', ['knuckles']],
    ['body.tools', 'knuckles', 'knuckles'],
    ['workingHours', '[]', []],
  ] as const)('for %s reads %s by its type', (key, word, value) => {
    expect(readValue(key, word)).toEqual(value);
  });

  it.each([
    ['theme', 'look.theme'],
    ['look.them', 'look.theme'],
    ['press.every', 'press.everyLoadMinutes'],
    ['mousehand', 'body.mouseHand'],
  ])('that is no key, such as %s, leads to %s', (word, key) => {
    expect(nearestKeys(word)).toContain(key);
    expect(nearestKeys(word)).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';
import { type PressedKey, recorded } from '../../../src/shared/settings/accelerator';

const press = (pressed: Partial<PressedKey>) =>
  recorded({
    key: 'b',
    code: 'KeyB',
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    ...pressed,
  });

describe('a recorded shortcut', () => {
  it.each([
    ['Ctrl+Alt+B', { ctrlKey: true, altKey: true }],
    ['Ctrl+Shift+B', { ctrlKey: true, shiftKey: true, key: 'B' }],
    ['Super+Space', { metaKey: true, key: ' ', code: 'Space' }],
    ['Alt+Up', { altKey: true, key: 'ArrowUp', code: 'ArrowUp' }],
    ['F9', { key: 'F9', code: 'F9' }],
  ])('is %s', (chord, pressed) => {
    expect(press(pressed)).toEqual({ chord });
  });

  it('goes by the place of a key whose letter a modifier changed', () => {
    expect(press({ altKey: true, key: '∫' })).toEqual({ chord: 'Alt+B' });
    expect(press({ ctrlKey: true, shiftKey: true, key: '!', code: 'Digit1' })).toEqual({
      chord: 'Ctrl+Shift+1',
    });
  });

  it('waits while only modifiers are down', () => {
    expect(press({ key: 'Alt', code: 'AltLeft', ctrlKey: true, altKey: true })).toEqual({
      held: ['Ctrl', 'Alt'],
    });
  });

  it('never takes a key that people type', () => {
    expect(press({})).toEqual({ missing: 'modifier' });
    expect(press({ shiftKey: true, key: 'B' })).toEqual({ missing: 'modifier' });
  });

  it('takes no key that has no name', () => {
    expect(press({ ctrlKey: true, key: 'Dead', code: 'Quote' })).toEqual({ missing: 'other-key' });
  });
});

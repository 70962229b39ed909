import { describe, expect, it } from 'vitest';
import { chordRefusal } from '#shared/reach/chord-refusal';

describe('a chord', () => {
  it.each([
    ['Ctrl+C', 'applications'],
    ['Control+X', 'applications'],
    ['CommandOrControl+V', 'applications'],
    ['ctrl + z', 'applications'],
    ['Ctrl+Left', 'applications'],
    ['Ctrl+Space', 'applications'],
    ['Ctrl+Shift+T', 'applications'],
    ['Shift+Ctrl+Left', 'applications'],
    ['Alt+Left', 'applications'],
    ['F5', 'applications'],
    ['Ctrl+F4', 'applications'],
    ['Alt+Tab', 'desktop'],
    ['Alt+F4', 'desktop'],
    ['Ctrl+Alt+T', 'desktop'],
    ['Alt+Control+Delete', 'desktop'],
    ['Ctrl+Alt+F3', 'desktop'],
    ['Super+L', 'desktop'],
    ['Cmd+Q', 'desktop'],
    ['B', 'typing'],
    ['Shift+B', 'typing'],
  ])('%s is refused: %s', (chord, why) => {
    expect(chordRefusal(chord)).toBe(why);
  });

  it.each([
    'Ctrl+Alt+B',
    'Control+Alt+B',
    'Ctrl+Shift+1',
    'Alt+B',
    'Super+Shift+K',
    'Ctrl+Alt+Shift+T',
    'F9',
    'F13',
    'Shift+F9',
    'Ctrl+F9',
  ])('%s is nobody’s', (chord) => {
    expect(chordRefusal(chord)).toBeNull();
  });
});

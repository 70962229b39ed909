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
    ['Alt+F', 'applications'],
    ['Alt+D', 'applications'],
    ['Alt+B', 'applications'],
    ['Alt+1', 'applications'],
    ['Alt+0', 'applications'],
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
    ['AltGr+E', 'typing'],
    ['AltGr+Shift+2', 'typing'],
    ['Option+B', 'typing'],
    ['Option+,', 'typing'],
    ['Alt+num6', 'typing'],
  ])('%s is refused: %s', (chord, why) => {
    expect(chordRefusal(chord)).toBe(why);
  });

  it.each([
    'Ctrl+Alt+B',
    'Control+Alt+B',
    'Ctrl+Shift+1',
    'Alt+Shift+B',
    'AltGr+F3',
    'Ctrl+Option+B',
    'Alt+F12',
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

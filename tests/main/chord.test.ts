import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ globalShortcut: {} }));
const { createChords } = await import('../../src/main/adapters/chord');

/** A system in which another program holds `Ctrl+Alt+G`. */
function aSystem() {
  const registered = new Map<string, () => void>();
  const pressed: string[] = [];
  const chords = createChords(
    {
      'prompt.chord': () => pressed.push('card'),
      'press.chord': () => pressed.push('press'),
      'pause.chord': () => pressed.push('pause'),
    },
    {
      register: (chord, act) => {
        if (chord === 'Ctrl+Alt+Nonsense') throw new Error('conversion failure');
        if (chord === 'Ctrl+Alt+G') return false;
        registered.set(chord, act);
        return true;
      },
      unregister: (chord) => registered.delete(chord),
    },
  );
  return { chords, registered, pressed };
}

describe('chords', () => {
  it('are none until somebody sets one, and each does its own', () => {
    const { chords, registered, pressed } = aSystem();
    expect(registered.size).toBe(0);

    expect(chords.set('prompt.chord', 'Ctrl+Alt+B')).toBeNull();
    expect(chords.set('press.chord', 'Ctrl+Alt+P')).toBeNull();
    registered.get('Ctrl+Alt+P')?.();
    registered.get('Ctrl+Alt+B')?.();

    expect(pressed).toEqual(['press', 'card']);
  });

  it('take the place of the one before, and let go when they are taken away or Knead ends', () => {
    const { chords, registered } = aSystem();
    chords.set('prompt.chord', 'Ctrl+Alt+B');
    chords.set('press.chord', 'Ctrl+Alt+P');

    chords.set('prompt.chord', 'Ctrl+Alt+C');
    expect([...registered.keys()]).toEqual(['Ctrl+Alt+P', 'Ctrl+Alt+C']);
    chords.set('prompt.chord', 'none');
    expect([...registered.keys()]).toEqual(['Ctrl+Alt+P']);
    chords.close();

    expect(registered.size).toBe(0);
  });

  it.each([
    ['Ctrl+C', 'Ctrl+C means something in most programs.'],
    ['Super+L', 'Super+L belongs to the desktop.'],
    ['Shift+B', 'Shift+B would be taken from your typing.'],
    ['Ctrl+Alt+G', 'The shortcut Ctrl+Alt+G is taken by another program; set press.chord'],
    ['Ctrl+Alt+Nonsense', '"Ctrl+Alt+Nonsense" is no shortcut; set press.chord'],
    ['ctrl+alt+b', 'ctrl+alt+b is already the Prompt shortcut.'],
  ])('%s is not registered, and a line says why', (chord, line) => {
    const { chords, registered } = aSystem();
    chords.set('prompt.chord', 'Ctrl+Alt+B');

    expect(chords.set('press.chord', chord)).toContain(line);
    expect([...registered.keys()]).toEqual(['Ctrl+Alt+B']);
  });
});

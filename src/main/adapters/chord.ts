import { globalShortcut } from 'electron';

/**
 * The one chord a person may set, in every application. A chord another program holds is not stolen.
 *
 * @returns Takes the next chord, or `none`, in the place of the last; one line when it cannot be had.
 */
export function createChord(pressed: () => void): (chord: string) => string | null {
  let held: string | null = null;
  return (chord) => {
    if (held !== null) globalShortcut.unregister(held);
    held = null;
    if (chord === 'none') return null;
    try {
      if (!globalShortcut.register(chord, pressed))
        return `The shortcut ${chord} is taken by another program; set prompt.chord to another.`;
    } catch {
      return `"${chord}" is no shortcut; set prompt.chord to one like Ctrl+Alt+B.`;
    }
    held = chord;
    return null;
  };
}

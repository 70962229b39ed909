/** What is read of a pressed key; the shape of a browser's keyboard event. */
export interface PressedKey {
  readonly key: string;
  /** The place of the key, for letters that a modifier turns into something else. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** A whole shortcut, or what is still missing from one. */
export type Recorded =
  | { readonly chord: string }
  /** Only modifiers so far, named; a key has to follow. */
  | { readonly held: readonly string[] }
  /** A key that would be taken from every program if it stood alone. */
  | { readonly missing: 'modifier' }
  | { readonly missing: 'other-key' };

const MODIFIERS: readonly string[] = ['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS'];

/** Keys by the names Electron's accelerators give them. */
const named: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
};

/**
 * Reads one key press as a shortcut for every program, such as `Ctrl+Alt+B`.
 *
 * Letters, digits, arrows and the like need Ctrl, Alt or Super with them; a function key may stand alone.
 */
export function recorded(pressed: PressedKey): Recorded {
  const held = heldOf(pressed);
  if (MODIFIERS.includes(pressed.key)) return { held };
  const key = keyOf(pressed);
  if (key === null) return { missing: 'other-key' };
  const mayStandAlone = /^F\d+$/.test(key);
  if (!mayStandAlone && held.every((modifier) => modifier === 'Shift'))
    return { missing: 'modifier' };
  return { chord: [...held, key].join('+') };
}

function heldOf({ ctrlKey, altKey, shiftKey, metaKey }: PressedKey): readonly string[] {
  return [
    ...(ctrlKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    ...(metaKey ? ['Super'] : []),
  ];
}

function keyOf({ key, code }: PressedKey): string | null {
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return key;
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  return named[key] ?? place ?? null;
}

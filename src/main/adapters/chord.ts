import { globalShortcut } from 'electron';
import { type ChordKey, chordRefusal } from '#shared/reach/chord-refusal';
import { en } from '#shared/text/en';

/** What is used of Electron's `globalShortcut`; tests bring their own. */
export interface ShortcutRegistry {
  /** False where another program holds the chord; throws for what is no chord. */
  register(chord: string, pressed: () => void): boolean;
  unregister(chord: string): void;
}

/** Takes the next chord, or `none`, in the place of the last; one line when it cannot be had. */
export type SetChord = (key: ChordKey, chord: string) => string | null;

/**
 * The chords a person may set, each for one act, in every application. None is set by default, one
 * that every program uses is refused, and one another program holds is not stolen.
 */
export function createChords(
  acts: Readonly<Record<ChordKey, () => void>>,
  registry: ShortcutRegistry = globalShortcut,
): { readonly set: SetChord; readonly close: () => void } {
  const held = new Map<ChordKey, string>();
  const words = en.reach.chord;
  const release = (key: ChordKey): void => {
    const chord = held.get(key);
    if (chord !== undefined) registry.unregister(chord);
    held.delete(key);
  };
  const set: SetChord = (key, chord) => {
    release(key);
    if (chord === 'none') return null;
    const refusal = chordRefusal(chord);
    if (refusal !== null) return words.refused[refusal](chord);
    const [twin] = [...held].find(([, other]) => sameChord(other, chord)) ?? [];
    if (twin !== undefined) return words.twice(chord, twin);
    try {
      if (!registry.register(chord, acts[key])) return words.taken(key, chord);
    } catch {
      return words.notOne(key, chord);
    }
    held.set(key, chord);
    return null;
  };
  return { set, close: () => [...held.keys()].forEach(release) };
}

const sameChord = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

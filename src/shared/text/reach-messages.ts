import type { ChordKey, ChordRefusal } from '../reach/chord-refusal';

/** How Knead is reached from elsewhere: by a link, by a shortcut, at login. */
export interface ReachWords {
  /** A link that Knead does not know; what it said is not repeated. */
  readonly unknownLink: string;
  /** A link came in the midst of a press, its questions or the first steps, and was not followed. */
  readonly linkLeft: string;
  /** @param why What the system said. */
  readonly linksNotSet: (why: string) => string;
  /** The window crashed again and again. */
  readonly mainGivenUp: string;
  readonly chord: ChordWords;
}

export interface ChordWords {
  readonly refused: Readonly<Record<ChordRefusal, (chord: string) => string>>;
  /** Another program holds it. */
  readonly taken: (key: ChordKey, chord: string) => string;
  /** Knead itself has it, for the other setting. */
  readonly twice: (chord: string, other: ChordKey) => string;
  /** In a Wayland session, which gives the keys of its own windows to nobody else. */
  readonly onWayland: string;
  readonly notOne: (key: ChordKey, chord: string) => string;
}

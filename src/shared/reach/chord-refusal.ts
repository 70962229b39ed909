/** Why a chord that could be had is refused all the same: somebody else's hands rely on it. */
export type ChordRefusal =
  /** Every application has it: copy, undo, next word … */
  | 'applications'
  /** The desktop has it: switch windows, lock, terminal … */
  | 'desktop'
  /** It would be taken from whoever types. */
  | 'typing';

/** Keys that move or mark text, or move between tabs. */
const moving = 'tab space return enter escape backspace delete insert home end pageup pagedown';
const arrows = 'up down left right';
const words = (text: string): readonly string[] => text.split(' ');

/** A chord as one word, its modifiers in the order of the alphabet, such as `alt+ctrl+t`. */
const desktops: readonly string[] = [
  ...words('alt+tab alt+shift+tab alt+escape alt+space alt+enter alt+return alt+f1 alt+f2 alt+f4'),
  ...words('alt+f7 alt+f8 alt+f9 alt+f10 alt+ctrl+t alt+ctrl+l alt+ctrl+d alt+ctrl+delete'),
  ...words('alt+ctrl+tab alt+ctrl+backspace alt+ctrl+end ctrl+escape ctrl+shift+escape'),
  ...words(arrows).flatMap((arrow) => [`alt+ctrl+${arrow}`, `alt+ctrl+shift+${arrow}`]),
  ...Array.from({ length: 12 }, (_, index) => `alt+ctrl+f${index + 1}`), // virtual terminals
];

const applications: readonly string[] = [
  ...words('alt+left alt+right alt+up alt+down alt+home ctrl+f4 ctrl+f5 shift+insert shift+delete'),
  ...words('f1 f2 f3 f5 f6 f7 f10 f11 f12 shift+f10 shift+f3'),
  ...[...'acvxzytnwrpsfbijkgm'].map((letter) => `ctrl+shift+${letter}`),
  ...words(`${moving} ${arrows}`).map((key) => `ctrl+shift+${key}`),
];

const modifiers: Readonly<Record<string, string>> = {
  ctrl: 'ctrl',
  control: 'ctrl',
  cmdorctrl: 'ctrl',
  commandorcontrol: 'ctrl',
  alt: 'alt',
  option: 'alt',
  altgr: 'alt',
  shift: 'shift',
  super: 'super',
  meta: 'super',
  cmd: 'super',
  command: 'super',
};

/**
 * Whether a chord is one that hands use for something else every day.
 *
 * @param chord As Electron names it, such as `Ctrl+Alt+B`; one that Electron does not know is not
 * judged here.
 * @returns Whose it is, or null when nobody's.
 */
export function chordRefusal(chord: string): ChordRefusal | null {
  const parts = chord.split('+').map((part) => part.trim().toLowerCase());
  const held = parts.flatMap((part) => modifiers[part] ?? []);
  const [key = ''] = parts.filter((part) => modifiers[part] === undefined);
  const only = held.length === 1 ? held[0] : null;
  const name = [...[...new Set(held)].sort(), key].join('+');
  if (held.length === 0 && !isFunctionKey(key)) return 'typing';
  if (only === 'shift' && !isFunctionKey(key)) return 'typing';
  if (desktops.includes(name)) return 'desktop';
  if (only === 'super') return 'desktop';
  if (writes(parts, held, key)) return 'typing';
  // Menus (Alt+F), the address bar (Alt+D), words in a shell (Alt+B), tabs (Alt+1).
  if (only === 'alt' && /^[a-z\d]$/.test(key)) return 'applications';
  if (only === 'ctrl' && !isFunctionKey(key)) return 'applications';
  return applications.includes(name) ? 'applications' : null;
}

/**
 * AltGr, or the same key of a Mac, writes letters of its own, with Shift too; Alt and the digits of the
 * number pad write any letter on Windows.
 */
function writes(parts: readonly string[], held: readonly string[], key: string): boolean {
  const alone = held.every((modifier) => modifier === 'alt' || modifier === 'shift');
  const third = parts.includes('altgr') || parts.includes('option');
  const isCharacter = key.length === 1 || key === 'plus' || key === 'space';
  return alone && held.includes('alt') && ((third && isCharacter) || /^num\d$/.test(key));
}

const isFunctionKey = (key: string): boolean => /^f([1-9]|1\d|2[0-4])$/.test(key);

/** The settings that hold a chord, each for something else. */
export const chordKeys = ['prompt.chord', 'press.chord', 'pause.chord'] as const;

export type ChordKey = (typeof chordKeys)[number];

/** Whether a setting holds a chord. */
export const isChordKey = (key: string): key is ChordKey =>
  chordKeys.some((chord) => chord === key);

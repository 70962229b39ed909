import { type Millis, seconds } from '../time';
import type { SpotAnswer } from './spot-check';

/** What a key means on the stage. */
export type KeyMeaning =
  | { readonly type: 'let-go' }
  | { readonly type: 'stop' }
  | { readonly type: 'pause' }
  | { readonly type: 'forward' }
  | { readonly type: 'back' }
  | { readonly type: 'longer' }
  | { readonly type: 'shorter' }
  | { readonly type: 'repeat' }
  | { readonly type: 'voice' }
  | { readonly type: 'mute' }
  | { readonly type: 'digit'; readonly digit: number }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'confirm' }
  | { readonly type: 'not-sure' }
  | { readonly type: 'answer'; readonly answer: SpotAnswer }
  /** The sheet of keys and of the spot. */
  | { readonly type: 'help' }
  | { readonly type: 'other' };

/** What is on the screen, as far as keys care. `choosing` has buttons and nothing else. */
export type KeyScreen = 'guiding' | 'paused' | 'rating' | 'check' | 'choosing';

/** A key going down or coming up, as much of the browser's event as is needed. */
export interface KeyStroke {
  readonly type: 'down' | 'up';
  /** `KeyboardEvent.key`: what the key writes. */
  readonly key: string;
  /** `KeyboardEvent.code`: which key it is, so that a press and its release find each other. */
  readonly code: string;
  readonly repeat: boolean;
  /** Ctrl, Alt or Meta is down: a shortcut, not an answer. */
  readonly modified: boolean;
  /** Shift is down. It belongs to `+`, and to no other key. */
  readonly shifted: boolean;
  /** True while a button or input has the focus: then Enter and Space are its own. */
  readonly onControl: boolean;
  readonly atMs: Millis;
}

/** The keys that are down, with the time each went down. */
export interface HeldKeys {
  readonly downAt: Readonly<Record<string, Millis>>;
  /** True from the moment a second key joined until all are up: an arm, not a key. */
  readonly crowded: boolean;
  /** The screen they went down on: a release after a change of screen means nothing. */
  readonly screen: KeyScreen;
  /** The key that `?` is on, while it is down: Shift may come up before it does. */
  readonly asking: string | null;
}

export const noKeys: HeldKeys = { downAt: {}, crowded: false, screen: 'choosing', asking: null };

/** Longer than this is an arm that lies on the key. */
const TAP = seconds(0.6);
/** Keys with a meaning of their own may be pressed more slowly. */
const SLOW_TAP = seconds(1.5);

/**
 * Decides what a stroke means, and remembers which keys are down.
 *
 * While the hands press, a key counts when it comes up again, alone and soon, because a forearm that
 * lands on the keyboard presses the same keys, only many and long. Esc and the rating act at once:
 * stopping is always safe, and for a rating the hands are free.
 *
 * @param characterKeys False takes their meaning from letters and signs (WCAG 2.1.4). Digits still
 * rate, and Space, Esc, Enter and the arrows keep theirs.
 */
export function readKey(
  held: HeldKeys,
  stroke: KeyStroke,
  screen: KeyScreen,
  characterKeys = true,
): { readonly held: HeldKeys; readonly meaning: KeyMeaning | null } {
  const before = held.screen === screen ? held : { ...noKeys, screen };
  const mute = !characterKeys && isCharacter(stroke.key) && !/^[0-9]$/.test(stroke.key);
  if (stroke.type === 'down') {
    const meaning = mute || underArm(before, stroke) ? null : atOnce(stroke, screen);
    return { held: press(before, stroke), meaning };
  }
  // Of a hold, digits are characters like any other.
  const silent = mute || (!characterKeys && isCharacter(stroke.key));
  return { held: release(before, stroke), meaning: silent ? null : onRelease(before, stroke) };
}

const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

/** Two other keys down are an arm on the keyboard: it must not rate anything. Esc always counts. */
const underArm = ({ downAt }: HeldKeys, { key, code }: KeyStroke): boolean =>
  key !== 'Escape' && Object.keys(downAt).filter((down) => down !== code).length >= 2;

function press(held: HeldKeys, { key, code, repeat, atMs }: KeyStroke): HeldKeys {
  if (repeat || key === 'Shift') return held;
  const others = Object.keys(held.downAt).some((down) => down !== code);
  const asking = key === '?' ? code : held.asking;
  const downAt = { ...held.downAt, [code]: atMs };
  return { ...held, downAt, crowded: held.crowded || others, asking };
}

function release(held: HeldKeys, { code }: KeyStroke): HeldKeys {
  const { [code]: _, ...downAt } = held.downAt;
  const asking = held.asking === code ? null : held.asking;
  return { ...held, downAt, crowded: held.crowded && Object.keys(downAt).length > 0, asking };
}

function atOnce(stroke: KeyStroke, screen: KeyScreen): KeyMeaning | null {
  if (stroke.repeat || stroke.modified) return null;
  if (stroke.key === 'Escape') return { type: 'stop' };
  if (isSilent(stroke.key)) return null;
  if (screen === 'check') return inCheck(stroke);
  return screen === 'rating' ? inRating(stroke) : null;
}

function inRating({ key, onControl }: KeyStroke): KeyMeaning | null {
  if (/^[0-9]$/.test(key)) return { type: 'digit', digit: Number(key) };
  if (key === 'ArrowRight' || key === 'ArrowUp') return { type: 'move', by: 1 };
  if (key === 'ArrowLeft' || key === 'ArrowDown') return { type: 'move', by: -1 };
  if (key === 'n' || key === 'N') return { type: 'not-sure' };
  if (onControl && (key === 'Enter' || key === ' ')) return null;
  if (key === 'Enter') return { type: 'confirm' };
  return { type: 'other' };
}

/** Digits by their order on the screen, letters by the word. */
const ANSWERS: Readonly<Record<string, SpotAnswer>> = {
  '1': 'better',
  '2': 'same',
  '3': 'worse',
  b: 'better',
  s: 'same',
  w: 'worse',
};

function inCheck({ key }: KeyStroke): KeyMeaning | null {
  const answer = ANSWERS[key.toLowerCase()];
  if (answer) return { type: 'answer', answer };
  return key === 'n' || key === 'N' || key === 'ArrowRight' ? { type: 'not-sure' } : null;
}

function onRelease(held: HeldKeys, stroke: KeyStroke): KeyMeaning | null {
  const { key, code, modified, shifted, onControl, atMs } = stroke;
  const downAt = held.downAt[code];
  if (downAt === undefined || held.crowded || modified || isSilent(key)) return null;
  if (onControl && (key === ' ' || key === 'Enter')) return null;
  if (held.asking === code) return atMs - downAt <= SLOW_TAP ? { type: 'help' } : null;
  const own = namedMeaning(key);
  if (own) return takesKeys(held.screen) && atMs - downAt <= SLOW_TAP ? own : null;
  return held.screen === 'guiding' && !shifted && atMs - downAt <= TAP ? { type: 'let-go' } : null;
}

const takesKeys = (screen: KeyScreen): boolean => screen === 'guiding' || screen === 'paused';

const NAMED: Readonly<Record<string, KeyMeaning>> = {
  ' ': { type: 'pause' },
  ArrowRight: { type: 'forward' },
  ArrowLeft: { type: 'back' },
  '+': { type: 'longer' },
  '=': { type: 'longer' },
  '-': { type: 'shorter' },
  r: { type: 'repeat' },
  v: { type: 'voice' },
  m: { type: 'mute' },
};

const namedMeaning = (key: string): KeyMeaning | null =>
  NAMED[key.toLowerCase()] ?? NAMED[key] ?? null;

/** Modifiers, media, function and system keys mean nothing, alone or together. */
const SILENT =
  /^(Shift|Control|Alt|AltGraph|Meta|OS|Super|Hyper|Fn|FnLock|CapsLock|NumLock|ScrollLock|Symbol|SymbolLock|Tab|Escape|ContextMenu|PrintScreen|Pause|Insert|Dead|Process|Compose|Unidentified|F\d+)$/;
const SILENT_FAMILY =
  /^(Audio|Media|Brightness|Launch|Browser|Volume|Microphone|Power|Sleep|WakeUp|Standby|Eject|Zoom|Keyboard|Display)/;

const isSilent = (key: string): boolean => SILENT.test(key) || SILENT_FAMILY.test(key);

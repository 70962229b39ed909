import type { Hand, InputReading } from '#shared/activity/input';
import { otherHand } from '#shared/activity/input';
import { handOfKey, modifierKeys } from './hand-of-key';

/** A key event as the hook delivers it; only this file may look at it. */
interface KeyEvent {
  readonly keycode: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

interface PointerEvent {
  readonly x: number;
  readonly y: number;
  readonly button?: unknown;
}

/** The part of uiohook-napi that is used; the injecting half of its interface is not. */
export interface GlobalHook {
  on(event: 'keydown' | 'keyup', listener: (event: KeyEvent) => void): unknown;
  on(
    event: 'mousedown' | 'mouseup' | 'mousemove' | 'wheel',
    listener: (event: PointerEvent) => void,
  ): unknown;
  start(): void;
  stop(): void;
}

/** Counts since the hook was made; they only grow. */
export interface InputHook {
  read(): InputReading;
  start(): void;
  stop(): void;
  /** Forgets which keys and buttons are down, after a lock or a sleep swallowed their release. */
  clearHeld(): void;
  /** Calls back once, soon after the next input of any kind. */
  wakeOnInput(wake: () => void): void;
  setMouseHand(hand: Hand): void;
  /** Milliseconds since any key went down; Infinity before the first. */
  sinceKeyMs(): number;
  /** How many events of any kind were delivered, also those that count for nothing; only grows. */
  events(): number;
}

export interface HookTraits {
  /**
   * macOS: the release of every button but the first two is delivered as one more press
   * (libuiohook's darwin/input_hook.c).
   */
  readonly releasesAsPresses: boolean;
}

const KEYS = 0;
const CHORDS = 1;
const CLICKS = 2;
const SCROLLS = 3;
const DRAG_MS = 4;
const HELD_MS = 5;
const FIELDS = 6;

/** Codes fit in 16 bits on every system. */
const KEY_CODES = 0x10000;
const CODE_MASK = 0xffff;

/** A key that has not repeated for this long was let go unheard: its next press counts. */
const LOST_RELEASE_MS = 5_000;
/** Two moves further apart than this are two drags with a stop between them. */
const DRAG_GAP_MS = 250;
/**
 * Travel is measured in strides of at least this many pixels, from where the last one ended. A
 * worn sensor or a trembling desk reports a pixel to and fro all day, and that is no travel.
 */
const STRIDE_PX = 3;

/**
 * Counts keyboard and mouse use per hand.
 *
 * Which key it was is looked at once, to tell the hands apart and to drop auto-repeat, and never
 * leaves this function. The listeners must neither throw nor allocate: an exception inside a hook
 * callback aborts the process (uiohook-napi's addon.c), and they run at the speed of a mouse.
 *
 * @param monotonicMs Read in each listener; only differences of it are used.
 */
export function createInputHook(
  hook: GlobalHook,
  monotonicMs: () => number,
  traits: HookTraits = { releasesAsPresses: false },
): InputHook {
  const counts = { left: new Float64Array(FIELDS), right: new Float64Array(FIELDS) };
  const keys = createKeyCounter(counts, monotonicMs);
  const pointer = createPointerCounter(counts, monotonicMs, traits);
  let events = 0;
  let wake: (() => void) | null = null;

  const counted =
    <E>(count: (event: E) => void) =>
    (event: E) => {
      try {
        events += 1;
        count(event);
        if (wake !== null) {
          setImmediate(wake);
          wake = null;
        }
      } catch {
        // Nothing may leave a listener; a lost count is better than a lost process.
      }
    };

  hook.on('keydown', counted(keys.down));
  hook.on('keyup', counted(keys.up));
  hook.on('mousedown', counted(pointer.down));
  hook.on('mouseup', counted(pointer.up));
  hook.on('mousemove', counted(pointer.move));
  hook.on('wheel', counted(pointer.wheel));

  return {
    read: () => ({
      left: fieldsOf(counts.left),
      right: fieldsOf(counts.right),
      travelPx: pointer.travelPx(),
    }),
    start: () => hook.start(),
    stop: () => hook.stop(),
    clearHeld: () => {
      keys.clear();
      pointer.clear();
    },
    wakeOnInput: (next) => {
      wake = next;
    },
    setMouseHand: pointer.setHand,
    sinceKeyMs: () => monotonicMs() - keys.lastAt(),
    events: () => events,
  };
}

type HandCounts = { readonly left: Float64Array; readonly right: Float64Array };

const add = (fields: Float64Array, field: number, amount: number): void => {
  fields[field] = (fields[field] as number) + amount;
};

function createKeyCounter(counts: HandCounts, monotonicMs: () => number) {
  const held = new Uint8Array(KEY_CODES);
  const lastDownAt = new Float64Array(KEY_CODES);
  let lastHand: Hand = 'right';
  let lastAt = Number.NEGATIVE_INFINITY;

  /** The thumb that presses is the one opposite the last finger; several in a row take turns. */
  const handOf = (code: number): Hand => {
    const hand = handOfKey(code);
    return hand === 'thumb' ? otherHand(lastHand) : hand;
  };

  return {
    down(event: KeyEvent): void {
      const code = event.keycode & CODE_MASK;
      const at = monotonicMs();
      const sinceLast = at - (lastDownAt[code] as number);
      lastDownAt[code] = at;
      lastAt = at;
      if (held[code] === 1 && sinceLast < LOST_RELEASE_MS) {
        add(counts[handOf(code)], HELD_MS, sinceLast);
        return;
      }
      held[code] = 1;
      const hand = handOf(code);
      lastHand = hand;
      add(counts[hand], KEYS, 1);
      const chord = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
      if (chord && !modifierKeys.has(code)) add(counts[hand], CHORDS, 1);
    },
    up(event: KeyEvent): void {
      held[event.keycode & CODE_MASK] = 0;
    },
    clear(): void {
      held.fill(0);
    },
    lastAt: () => lastAt,
  };
}

/** The first two buttons; all further ones are extra. */
const PLAIN_BUTTONS = 2;
/** Mice have far fewer; a number beyond is not told apart. */
const BUTTONS = 32;

/** On macOS every second "press" of an extra button is its release. */
function createReleaseFilter({ releasesAsPresses }: HookTraits) {
  const down = new Uint8Array(BUTTONS);
  return {
    isRelease(button: number): boolean {
      if (!releasesAsPresses || button <= PLAIN_BUTTONS) return false;
      const at = button % BUTTONS;
      down[at] = 1 - (down[at] as number);
      return down[at] === 0;
    },
    clear: () => down.fill(0),
  };
}

function createPointerCounter(counts: HandCounts, monotonicMs: () => number, traits: HookTraits) {
  const releases = createReleaseFilter(traits);
  let hand: Hand = 'right';
  let buttonsDown = 0;
  let lastDragAt = 0;
  let x = Number.NaN;
  let y = Number.NaN;
  let travelPx = 0;

  const letGo = () => {
    if (buttonsDown > 0) buttonsDown -= 1;
  };

  return {
    down(event: PointerEvent): void {
      if (releases.isRelease(Number(event.button ?? 0))) return letGo();
      add(counts[hand], CLICKS, 1);
      buttonsDown += 1;
      lastDragAt = monotonicMs();
    },
    up(_event: PointerEvent): void {
      letGo();
    },
    move(event: PointerEvent): void {
      const distance = Math.hypot(event.x - x, event.y - y);
      const first = Number.isNaN(distance);
      if (distance < STRIDE_PX) return;
      if (!first) travelPx += distance;
      x = event.x;
      y = event.y;
      if (buttonsDown === 0) return;
      const at = monotonicMs();
      add(counts[hand], DRAG_MS, Math.min(at - lastDragAt, DRAG_GAP_MS));
      lastDragAt = at;
    },
    wheel(_event: PointerEvent): void {
      add(counts[hand], SCROLLS, 1);
    },
    clear(): void {
      buttonsDown = 0;
      releases.clear();
    },
    travelPx: () => travelPx,
    setHand(next: Hand): void {
      hand = next;
    },
  };
}

const fieldsOf = (fields: Float64Array) => ({
  keys: fields[KEYS] as number,
  chords: fields[CHORDS] as number,
  clicks: fields[CLICKS] as number,
  scrolls: fields[SCROLLS] as number,
  dragMs: fields[DRAG_MS] as number,
  heldMs: fields[HELD_MS] as number,
});

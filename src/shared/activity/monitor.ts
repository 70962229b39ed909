import { type Millis, minutes, seconds } from '../time';
import type { ActivitySlice, Hand, InputCounts, SensorMode } from './input';
import { NOISE_PX } from './meter';
import type { Device } from './weight';

/** Silence after which activity turns idle (content.json, breakDefaults.activity.activeGapSeconds). */
export const IDLE_THRESHOLD_MS = seconds(5);
/** Silence after which a person is away from the screen (restAfterIdleSeconds). */
export const AWAY_MS = seconds(30);
/** Silence after which a person is gone (awayAfterIdleSeconds). */
export const GONE_MS = minutes(5);

/** After idle, input must go on for this long to be work (Workrave's noise filter). */
const NOISE_MS = seconds(1);
/** Of a slice with input at most this much can have been work; what came before it was rest. */
const LONGEST_WORK_MS = seconds(2);
/** The same where only the idle time is known, which is asked less often. */
const LONGEST_SYSTEM_WORK_MS = seconds(30);

/** A stretch of work, reduced to what the dose needs. */
export interface Work {
  readonly activeMs: Millis;
  /** The heaviest device each hand used, or null for a hand that did nothing. */
  readonly left: Device | null;
  readonly right: Device | null;
  /** Key presses and clicks of both hands. */
  readonly presses: number;
}

/** What a slice says before the noise filter. */
export type Heard =
  | { readonly kind: 'silence'; readonly ms: Millis }
  | { readonly kind: 'input'; readonly idleMs: Millis; readonly work: Work }
  /** Nothing is known of this time: the sensor was lost, and the idle time is not known either. */
  | { readonly kind: 'unknown'; readonly ms: Millis };

/** What a slice means after the noise filter, in the order it happened. */
export type Passage =
  | { readonly kind: 'rest'; readonly ms: Millis }
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'unknown'; readonly ms: Millis };

/** The filtered answer to "is the person working?". */
export type Monitor =
  | { readonly name: 'idle' }
  /** Input after silence that may still be a nudge of the desk; it waits here for more to come. */
  | { readonly name: 'noise'; readonly work: Work; readonly silentMs: Millis }
  | { readonly name: 'active'; readonly silentMs: Millis };

export const initialMonitor: Monitor = { name: 'idle' };

/** Reads a slice. Input decides where there is any; else the system's word; else a hook that counts. */
export function hear(slice: ActivitySlice, mode: SensorMode, mouseHand: Hand): Heard {
  const ms = Math.max(0, slice.elapsedMs);
  const left = deviceOf(slice, 'left', mouseHand);
  const right = deviceOf(slice, 'right', mouseHand);
  if (left !== null || right !== null) {
    const activeMs = Math.min(ms, LONGEST_WORK_MS);
    return {
      kind: 'input',
      idleMs: ms - activeMs,
      work: { activeMs, left, right, presses: pressesIn(slice) },
    };
  }
  if (slice.systemActive === true) {
    const activeMs = Math.min(ms, LONGEST_SYSTEM_WORK_MS);
    const work: Work = { activeMs, left: 'unknown', right: 'unknown', presses: 0 };
    return { kind: 'input', idleMs: ms - activeMs, work };
  }
  const known = mode === 'counting' || slice.systemActive === false;
  return { kind: known ? 'silence' : 'unknown', ms };
}

/**
 * Passes a slice through the noise filter: idle → noise → active.
 *
 * Time under suspicion is held back until it is decided, five seconds at most. A lone bump then
 * turns out to have been rest like the time around it; work that went on is credited from its
 * first slice, and the rest ended where it began.
 */
export function listen(
  monitor: Monitor,
  heard: Heard,
): { readonly monitor: Monitor; readonly passages: readonly Passage[] } {
  switch (heard.kind) {
    case 'silence':
      return silence(monitor, heard.ms);
    case 'unknown': {
      const before = settle(monitor, 0);
      return { monitor: { name: 'idle' }, passages: [...before, heard] };
    }
    case 'input': {
      const before = silence(monitor, heard.idleMs);
      const after = input(before.monitor, heard.work);
      return { monitor: after.monitor, passages: [...before.passages, ...after.passages] };
    }
  }
}

function silence(monitor: Monitor, ms: Millis): ReturnType<typeof listen> {
  if (ms === 0) return { monitor, passages: [] };
  if (monitor.name === 'idle') return { monitor, passages: [{ kind: 'rest', ms }] };
  const silentMs = monitor.silentMs + ms;
  const idle = silentMs >= IDLE_THRESHOLD_MS;
  if (monitor.name === 'noise' && !idle) {
    return { monitor: { ...monitor, silentMs }, passages: [] };
  }
  return {
    monitor: idle ? { name: 'idle' } : { name: 'active', silentMs },
    passages: monitor.name === 'noise' ? settle(monitor, ms) : [{ kind: 'rest', ms }],
  };
}

function input(monitor: Monitor, work: Work): ReturnType<typeof listen> {
  const active: Monitor = { name: 'active', silentMs: 0 };
  if (monitor.name === 'active') return { monitor: active, passages: [{ kind: 'work', work }] };
  if (monitor.name === 'idle')
    return { monitor: { name: 'noise', work, silentMs: 0 }, passages: [] };
  if (monitor.work.activeMs + monitor.silentMs + work.activeMs < NOISE_MS) {
    return {
      monitor: { name: 'noise', work: together(monitor.work, work), silentMs: 0 },
      passages: [],
    };
  }
  return {
    monitor: active,
    passages: [
      { kind: 'work', work: monitor.work },
      ...rest(monitor.silentMs),
      { kind: 'work', work },
    ],
  };
}

/** What held-back time turns out to be when nothing followed it. */
const settle = (monitor: Monitor, ms: Millis): readonly Passage[] =>
  rest(monitor.name === 'noise' ? monitor.work.activeMs + monitor.silentMs + ms : ms);

const rest = (ms: Millis): readonly Passage[] => (ms > 0 ? [{ kind: 'rest', ms }] : []);

const together = (a: Work, b: Work): Work => ({
  activeMs: a.activeMs + b.activeMs,
  left: b.left ?? a.left,
  right: b.right ?? a.right,
  presses: a.presses + b.presses,
});

function deviceOf({ input }: ActivitySlice, hand: Hand, mouseHand: Hand): Device | null {
  const counts = input[hand];
  if (counts.dragMs > 0 || counts.scrolls > 0) return 'drag';
  if (counts.clicks > 0 || (hand === mouseHand && input.travelPx >= NOISE_PX)) return 'mouse';
  return typed(counts) ? 'keyboard' : null;
}

const typed = ({ keys, chords, heldMs }: InputCounts): boolean =>
  keys > 0 || chords > 0 || heldMs > 0;

const pressesIn = ({ input: { left, right } }: ActivitySlice): number =>
  left.keys + left.clicks + right.keys + right.clicks;

import type { RoutineStep } from '../knowledge/routines';
import type { CueData } from '../knowledge/schema';
import { spokenMs, spokenSeconds } from '../knowledge/speech';
import { type Millis, seconds } from '../time';
import type { PressTarget } from './press-target';

/** What the stage shows while a stretch runs. `lead-in` counts 3-2-1; `hold` has the ring. */
export type StretchMode = 'say' | 'settle' | 'lead-in' | 'hold' | 'move' | 'release';

/** A piece of a step between two cues that change what the person does. */
export interface Stretch {
  readonly mode: StretchMode;
  /** The place it belongs to, counted from 0; a move belongs to the place it leads to. */
  readonly place: number;
  readonly lengthMs: Millis;
  readonly cues: readonly PlanCue[];
}

/** A line for the voice and the caption, at its time within the stretch. */
export interface PlanCue {
  readonly atMs: Millis;
  readonly text: string;
  /** True for "half the time" and "ten more seconds", which move when the hold is made longer. */
  readonly counts?: true;
}

/** The lines that count a long hold down. */
export interface CountLines {
  readonly half: string;
  readonly ten: string;
}

/** Spoken 3-2-1 and its tones need this long, however short the press cue is. */
const LEAD_IN = seconds(3);

/** Shorter holds are over before "half the time" and "ten more seconds" would help. */
const LONG_HOLD = seconds(30);
const TEN = seconds(10);

/** Cuts a step at its cues: the routine's seconds are kept, unless the hold length was set. */
export function stretchesOf(
  step: RoutineStep,
  press: PressTarget | null,
  counts: CountLines,
  textOf: (cueId: string) => string,
): readonly Stretch[] {
  const timed = step.cues.map((cue) => ({ ...cue, text: textOf(cue.id) }));
  if (!press) return [cut('say', 0, timed, 0, step.seconds)];
  return cutPressStep(timed, step.seconds).map((stretch) => {
    if (stretch.mode !== 'hold') return stretch;
    return holdOf(stretch, Math.min(press.holdMs ?? stretch.lengthMs, press.maxHoldMs), counts);
  });
}

type TimedCue = CueData & { readonly text: string };

/** Settle, lead-in, hold, then move and hold for each further place, then the release if it is cued. */
function cutPressStep(cues: readonly TimedCue[], end: number): readonly Stretch[] {
  const turns = cues.filter(({ role }) => ['press', 'move', 'release'].includes(role));
  const first = turns[0]?.at ?? end;
  const stretches = [cut('settle', 0, cues, 0, first)];
  let place = 0;
  for (const [index, turn] of turns.entries()) {
    const until = turns[index + 1]?.at ?? end;
    if (turn.role === 'release') {
      stretches.push(cut('release', place, cues, turn.at, until));
      continue;
    }
    if (turn.role === 'move') place += 1;
    const mode = turn.role === 'press' ? 'lead-in' : 'move';
    const spoken = turn.at + Math.max(LEAD_IN / seconds(1), spokenSeconds(turn.text));
    stretches.push(cut(mode, place, cues, turn.at, spoken));
    stretches.push(cut('hold', place, cues, spoken, until));
  }
  return stretches;
}

function cut(
  mode: StretchMode,
  place: number,
  cues: readonly TimedCue[],
  from: number,
  to: number,
): Stretch {
  const own = cues.filter(({ at }) => at >= from && at < to);
  return {
    mode,
    place,
    lengthMs: seconds(Math.max(0, to - from)),
    cues: own.map(({ at, text }) => ({ atMs: seconds(at - from), text })),
  };
}

/**
 * A hold at another length. Cues that no longer fit are left out, never hurried, and those that
 * count it down are put where they are true and disturb no other.
 */
export function holdOf(hold: Stretch, lengthMs: Millis, counts: CountLines): Stretch {
  const own = hold.cues.filter((cue) => !cue.counts && endOf(cue) <= lengthMs);
  const counting: readonly PlanCue[] =
    lengthMs < LONG_HOLD
      ? []
      : [
          { atMs: lengthMs / 2, text: counts.half, counts: true },
          { atMs: lengthMs - TEN, text: counts.ten, counts: true },
        ];
  const cues = [...own];
  for (const cue of counting) {
    if (!cues.some((other) => overlap(cue, other))) cues.push(cue);
  }
  return { ...hold, lengthMs, cues: cues.sort((a, b) => a.atMs - b.atMs) };
}

const endOf = ({ atMs, text }: PlanCue): Millis => atMs + spokenMs(text);

const overlap = (a: PlanCue, b: PlanCue): boolean => a.atMs < endOf(b) && b.atMs < endOf(a);

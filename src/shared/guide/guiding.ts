import { type Millis, seconds } from '../time';
import { showSummary } from './ending';
import { isTaken, nextIndex } from './path';
import type { PlanStep } from './plan';
import { askCheck, askRate, finishedAll, reportEnd, reportStep, skippedThrough } from './report';
import { safetyRules } from './safety';
import {
  andThen,
  type ChimeName,
  emit,
  type Guiding,
  type SessionState,
  type Step,
  unchanged,
  waits,
  withPhase,
} from './session-state';
import { hush, say } from './speaking';
import { holdOf, type Stretch } from './timeline';

/** Begins the next step that the answers lead to, or ends the steps where there is none left. */
export function enterStep(state: SessionState, from: number): Step {
  const stepIndex = nextIndex(state.plan.steps, state.records, from);
  const step = state.plan.steps[stepIndex];
  if (!step) return endOfSteps(state);
  if (step.kind === 'rate') return askRate(state, step);
  const guiding: Guiding = {
    name: 'guiding',
    stepIndex,
    stretches: gentler(state, step.stretches),
    stretchIndex: 0,
    clockMs: 0,
    nextCue: 0,
    halfDone: false,
    leadInMs: 0,
    heldMs: Array.from({ length: step.press?.places ?? 0 }, () => 0),
  };
  return enterStretch(state, guiding, 0);
}

/** After a spot that got worse, the next holds are short (content.json, sessionTemplate, rules). */
function gentler(
  { records, plan }: SessionState,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  if (!records.some(({ answer }) => answer === 'worse')) return stretches;
  const most = seconds(safetyRules.holdAfterWorse.value);
  return stretches.map((stretch) =>
    stretch.mode === 'hold' && stretch.lengthMs > most
      ? holdOf(stretch, most, plan.says.counts)
      : stretch,
  );
}

/** Asks how it is now; where nothing was pressed there is nothing to ask. */
function endOfSteps(state: SessionState): Step {
  if (!skippedThrough(state)) return finishedAll(state);
  return andThen(reportEnd(state, 'stopped', 'skipped-through'), showSummary);
}

/** Begins a stretch of the step, with its tone. */
export function enterStretch(state: SessionState, guiding: Guiding, stretchIndex: number): Step {
  const stretch = guiding.stretches[stretchIndex];
  if (!stretch) return finishStep(withPhase(state, guiding));
  const fresh = { stretchIndex, clockMs: 0, nextCue: 0, halfDone: false, leadInMs: 0 };
  const entered = withPhase(state, { ...guiding, ...fresh });
  const chime = chimeOf(entered, guiding, stretch);
  return chime ? emit(entered, { type: 'chime', name: chime }) : unchanged(entered);
}

function chimeOf(state: SessionState, guiding: Guiding, { mode }: Stretch): ChimeName | null {
  if (mode === 'lead-in') return 'start';
  if (mode === 'move') return 'move';
  return mode === 'release' ? chimeAfterPress(state, guiding.stepIndex) : null;
}

/** The last press of a session ends with `done`, the others with `move`. */
function chimeAfterPress({ plan, records }: SessionState, stepIndex: number): ChimeName {
  const later = plan.steps.slice(stepIndex + 1);
  const more = later.some((step) => step.press && isTaken(step, plan.steps, records));
  return more ? 'move' : 'done';
}

/** Reports the step in hand and begins the next one. */
function finishStep(state: SessionState): Step {
  const guiding = guidingOf(state);
  if (!guiding) return unchanged(state);
  const { stepIndex } = guiding;
  const sounded = stretchOf(guiding)?.mode === 'release' || !stepOf(state, guiding)?.press;
  const toned = sounded
    ? unchanged(state)
    : emit(state, { type: 'chime', name: chimeAfterPress(state, stepIndex) });
  const reported = andThen(toned, (toned) => reportStep(toned, guiding));
  return andThen(reported, (now) => {
    const pressed = now.records.length > state.records.length;
    return now.checks && pressed ? askCheck(now, stepIndex) : enterStep(now, stepIndex + 1);
  });
}

/** What is due in a step now: a tone, a cue, or the next stretch. Null when nothing is. */
export function fireGuiding(state: SessionState, guiding: Guiding): Step | null {
  const stretch = stretchOf(guiding);
  if (!stretch || guiding.leadInMs > 0) return null;
  if (stretch.mode === 'hold' && !guiding.halfDone && guiding.clockMs >= stretch.lengthMs / 2) {
    const halfway = withPhase(state, { ...guiding, halfDone: true });
    return emit(halfway, { type: 'chime', name: 'half' });
  }
  if (state.speech) return null;
  const cue = stretch.cues[guiding.nextCue];
  if (cue && cue.atMs <= guiding.clockMs) {
    const text = stretch.mode === 'lead-in' && state.softer ? state.plan.says.softer : cue.text;
    return say(withPhase(state, { ...guiding, nextCue: guiding.nextCue + 1 }), text);
  }
  const over = guiding.clockMs >= stretch.lengthMs && !cue;
  return over ? enterStretch(state, guiding, guiding.stretchIndex + 1) : null;
}

/** The times at which something will be due, as far as the clock of the step decides it. */
export function guidingDeadlines(state: SessionState, guiding: Guiding): readonly Millis[] {
  if (guiding.leadInMs > 0) return [state.nowMs + guiding.leadInMs];
  const stretch = stretchOf(guiding);
  if (!stretch) return [];
  const half = stretch.mode === 'hold' && !guiding.halfDone ? [stretch.lengthMs / 2] : [];
  const cue = stretch.cues[guiding.nextCue];
  return [...half, ...(cue ? [cue.atMs] : []), stretch.lengthMs].map(
    (at) => state.nowMs + at - guiding.clockMs,
  );
}

/** Lets time pass in a step, without anything happening. */
export function driftGuiding(guiding: Guiding, elapsedMs: Millis): Guiding {
  if (guiding.leadInMs > 0) {
    return { ...guiding, leadInMs: Math.max(0, guiding.leadInMs - elapsedMs) };
  }
  const stretch = stretchOf(guiding);
  if (!stretch) return guiding;
  const clockMs = Math.min(stretch.lengthMs, guiding.clockMs + elapsedMs);
  if (stretch.mode !== 'hold') return { ...guiding, clockMs };
  const heldMs = guiding.heldMs.map((held, place) =>
    place === stretch.place ? held + elapsedMs : held,
  );
  return { ...guiding, clockMs, heldMs };
}

/** "It let go, next": ends the hold, and only a hold. */
export function letGo(state: SessionState, guiding: Guiding): Step {
  if (stretchOf(guiding)?.mode !== 'hold' || guiding.leadInMs > 0) return unchanged(state);
  return andThen(hush(state), (quiet) => enterStretch(quiet, guiding, guiding.stretchIndex + 1));
}

/** To the next place, or the next step when this was the last one. */
export function goForward(state: SessionState, guiding: Guiding): Step {
  const place = stretchOf(guiding)?.place ?? 0;
  const next = guiding.stretches.findIndex((stretch) => stretch.place > place);
  const target = next < 0 ? guiding.stretches.length : next;
  return andThen(hush(state), (quiet) => enterStretch(quiet, guiding, target));
}

/** To the start of this place; from its first two seconds to the place before. */
export function goBack(state: SessionState, guiding: Guiding): Step {
  const place = stretchOf(guiding)?.place ?? 0;
  const start = startOfPlace(guiding, place);
  const justBegun = guiding.stretchIndex === start && guiding.clockMs < waits.backTwice;
  const target = justBegun && place > 0 ? startOfPlace(guiding, place - 1) : start;
  return andThen(hush(state), (quiet) => enterStretch(quiet, guiding, target));
}

const startOfPlace = ({ stretches }: Guiding, place: number): number =>
  Math.max(
    0,
    stretches.findIndex((stretch) => stretch.place === place),
  );

/** Makes the hold that runs, or the next one, longer or shorter. Never shorter than it has lasted. */
export function changeHold(state: SessionState, guiding: Guiding, byMs: Millis): Step {
  const { stretches, stretchIndex } = guiding;
  const index = stretches.findIndex(({ mode }, at) => at >= stretchIndex && mode === 'hold');
  const hold = stretches[index];
  const most = stepOf(state, guiding)?.press?.maxHoldMs;
  if (!hold || most === undefined) return unchanged(state);
  const least = Math.min(hold.lengthMs, waits.shortestHold);
  const wanted = Math.min(most, Math.max(least, hold.lengthMs + byMs));
  const lengthMs = index === stretchIndex ? Math.max(wanted, guiding.clockMs) : wanted;
  const changed = holdOf(hold, lengthMs, state.plan.says.counts);
  const nextCue = index === stretchIndex ? firstAfter(changed, guiding) : guiding.nextCue;
  const all = stretches.map((stretch, at) => (at === index ? changed : stretch));
  return unchanged(withPhase(state, { ...guiding, stretches: all, nextCue }));
}

/** The first cue that lies ahead. One that was waiting for the voice is past and is let go. */
function firstAfter({ cues }: Stretch, { clockMs }: Guiding): number {
  const ahead = cues.findIndex(({ atMs }) => atMs > clockMs);
  return ahead < 0 ? cues.length : ahead;
}

/**
 * Goes on after a pause or a stop. A hold counts 3-2-1 first, because the hand has to find its
 * place again; anything else begins anew.
 */
export function takeUp(state: SessionState, guiding: Guiding): Step {
  if (stretchOf(guiding)?.mode !== 'hold') {
    return enterStretch(state, guiding, guiding.stretchIndex);
  }
  const counting = withPhase(state, { ...guiding, leadInMs: waits.resumeLeadIn });
  return emit(counting, { type: 'chime', name: 'start' });
}

export const stretchOf = (guiding: Guiding): Stretch | undefined =>
  guiding.stretches[guiding.stretchIndex];

export const stepOf = (state: SessionState, guiding: Guiding): PlanStep | undefined =>
  state.plan.steps[guiding.stepIndex];

const guidingOf = ({ phase }: SessionState): Guiding | null =>
  phase.name === 'guiding' ? phase : null;

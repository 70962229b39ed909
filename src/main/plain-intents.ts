import { runDay } from '#shared/history/run-day';
import type { Intent, RunEntry } from '#shared/ipc';
import { limbOf } from '#shared/knowledge/limb';
import { reliefScreeningEn } from '#shared/text/relief-screening-en';
import { runsEn } from '#shared/text/runs-en';
import type { Now } from '#shared/time';
import type { Happening } from './runtime';

/** Intents that are events as they stand: nothing of the outside world has a part in them. */
const PLAIN = [
  'answer-screening',
  'answer-relief-screening',
  'answer-care',
  'log-run',
  'dismiss-after-run',
  'start-rest',
  'resume-breaks',
  'remind',
  'undo-skip',
  'prompt-anyway',
  'session-started',
  'step-finished',
  'session-ended',
] as const satisfies readonly Intent['type'][];

export type PlainIntent = Extract<Intent, { readonly type: (typeof PLAIN)[number] }>;

export const isPlain = (intent: Intent): intent is PlainIntent =>
  PLAIN.some((type) => type === intent.type);

/**
 * The event that an intent is.
 *
 * @throws One line when it names something there is not.
 */
export function happeningOf(intent: PlainIntent, now: Now): Happening {
  switch (intent.type) {
    case 'answer-screening':
      return { ...intent, type: 'screening-answered' };
    case 'answer-relief-screening': {
      const limb = limbOf(intent.complaintId);
      if (limb === null) throw new Error(reliefScreeningEn.unknown(intent.complaintId));
      return { ...intent, type: 'relief-screening-answered', limb };
    }
    case 'answer-care':
      return { ...intent, type: 'care-answered' };
    case 'log-run':
      return { type: 'run-logged', run: onADay(intent.run, now) };
    case 'dismiss-after-run':
      return { type: 'after-run-dismissed' };
    case 'start-rest':
      return { type: 'rest-requested' };
    case 'resume-breaks':
      return { type: 'resumed' };
    case 'remind':
      return { type: 'reminder-set', press: intent.press };
    case 'undo-skip':
      return { type: 'skip-undone' };
    case 'prompt-anyway':
      return { type: 'hold-overridden' };
    case 'session-started':
    case 'step-finished':
    case 'session-ended':
      return { type: 'session-reported', report: intent };
  }
}

/**
 * A run with the day it was, which may be said in a word.
 *
 * @throws One line where no run can have been on that day.
 */
export function onADay(run: RunEntry, now: Now): RunEntry {
  if (run.day === null) return run;
  const read = runDay(run.day, now);
  if (typeof read === 'string') throw new Error(runsEn.wrongDay[read]);
  return { ...run, day: read.day };
}

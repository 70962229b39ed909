import type { Routine } from './routine-types';
import { ballForearm } from './routines/ball-forearm';
import { deskForearm, deskForearmPalm } from './routines/desk-forearm';
import { forearmReset } from './routines/forearm-reset';
import { microPause } from './routines/micro-pause';
import { mouseHand } from './routines/mouse-hand';

export type { PressStep, Routine, RoutineStep } from './routine-types';

/**
 * Named lists of steps. Their cues and cue seconds are the timeline of a session: when nobody
 * touches anything and the voice keeps its usual pace, it runs exactly as written here.
 */
export const routines = {
  'desk-forearm-60': deskForearm,
  'desk-forearm-60-palm': deskForearmPalm,
  'mouse-hand-180': mouseHand,
  'ball-forearm-150': ballForearm,
  'forearm-reset-300': forearmReset,
  'micro-pause-30': microPause,
} as const satisfies Readonly<Record<string, Routine>>;

export type RoutineId = keyof typeof routines;

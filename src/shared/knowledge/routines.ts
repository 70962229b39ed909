import type { Routine } from './routine-types';
import { archHeel } from './routines/arch-heel';
import { ballForearm } from './routines/ball-forearm';
import { calfAchilles } from './routines/calf-achilles';
import { deskForearm, deskForearmPalm } from './routines/desk-forearm';
import { elbowOuter } from './routines/elbow-outer';
import { fingerFinder } from './routines/finger-finder';
import { footFinder } from './routines/foot-finder';
import { footOuter } from './routines/foot-outer';
import { footTop } from './routines/foot-top';
import { forearmReset } from './routines/forearm-reset';
import { gluteDeep } from './routines/glute-deep';
import { hamstring } from './routines/hamstring';
import { hipFront } from './routines/hip-front';
import { kneeFront } from './routines/knee-front';
import { kneeOuterHip } from './routines/knee-outer-hip';
import { microPause } from './routines/micro-pause';
import { mouseHand } from './routines/mouse-hand';
import { postRunLowerLeg } from './routines/post-run-lower-leg';
import { postRunThighHip } from './routines/post-run-thigh-hip';
import { preRunQuick } from './routines/pre-run-quick';
import { shin } from './routines/shin';
import { thumbRelief } from './routines/thumb-relief';
import { wristExtensor } from './routines/wrist-extensor';
import { wristFlexor } from './routines/wrist-flexor';
import { wristLittleSide } from './routines/wrist-little-side';

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
  'finger-finder-180': fingerFinder,
  'thumb-relief-180': thumbRelief,
  'wrist-extensor-240': wristExtensor,
  'wrist-flexor-240': wristFlexor,
  'elbow-outer-240': elbowOuter,
  'wrist-little-side-180': wristLittleSide,
  'foot-finder-240': footFinder,
  'foot-top-240': footTop,
  'foot-outer-240': footOuter,
  'arch-heel-300': archHeel,
  'shin-240': shin,
  'calf-achilles-240': calfAchilles,
  'knee-front-300': kneeFront,
  'knee-outer-hip-300': kneeOuterHip,
  'hamstring-240': hamstring,
  'hip-front-180': hipFront,
  'glute-deep-180': gluteDeep,
  'pre-run-quick-180': preRunQuick,
  'post-run-lower-leg-600': postRunLowerLeg,
  'post-run-thigh-hip-300': postRunThighHip,
} as const satisfies Readonly<Record<string, Routine>>;

export type RoutineId = keyof typeof routines;

import type { SpotId } from '../spots';
import type { CueWords, StepWords } from '../words';
import { spotsEn } from './spots';

/** Said in a hold, wherever a routine has the time for it. */
const lines = {
  stay: 'Stay here. Shoulders low, jaw loose, breath slow.',
  'go-soft': 'Breathe out slowly and let the muscle go soft.',
  halves: 'If the ache halves early, ease off and rest there.',
  'six-at-most': 'Six out of ten at most. Ease off if it climbs.',
  light: 'Keep it light. Four out of ten at most.',
  'ease-off': 'Ease off slowly.',
} as const;

/** Lines of a hold, by their names. */
export const holdLines = (
  ...names: readonly (keyof typeof lines)[]
): Readonly<Record<string, CueWords>> =>
  Object.fromEntries(names.map((name) => [name, { text: lines[name] }]));

/** What a routine says at these spots, where it has no words of its own: the lines of the spots. */
export const pressCues = (...spotIds: readonly SpotId[]): Readonly<Record<string, CueWords>> =>
  Object.fromEntries(
    spotIds.flatMap((spotId) =>
      Object.entries(spotsEn[spotId].cues).map(([role, text]) => [`${spotId}-${role}`, { text }]),
    ),
  );

/** The steps at these spots, each named after its spot. */
export const pressSteps = (...spotIds: readonly SpotId[]): Readonly<Record<string, StepWords>> =>
  Object.fromEntries(spotIds.map((spotId) => [spotId, { title: spotsEn[spotId].name }]));

/** The same, with the steps of the other limb. */
export const pressStepsOfBoth = (
  ...spotIds: readonly SpotId[]
): Readonly<Record<string, StepWords>> => ({
  ...pressSteps(...spotIds),
  ...Object.fromEntries(
    spotIds.map((spotId) => [`${spotId}-other`, { title: spotsEn[spotId].name }]),
  ),
});

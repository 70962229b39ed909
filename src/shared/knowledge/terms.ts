/**
 * The closed vocabularies of the knowledge base. Plain data without zod, so that the stage can load
 * them without the schema.
 */

/** How sure a statement is. */
export const confidences = ['well-established', 'commonly-taught', 'tentative'] as const;
export type Confidence = (typeof confidences)[number];

export const limbs = ['upper', 'lower'] as const;
export type Limb = (typeof limbs)[number];

/**
 * The regions in which a spot may lie: muscle, and nothing but muscle.
 *
 * A spot takes its region from here only, so a joint, the foot or the knee cannot be written down
 * as something to press.
 */
export const pressRegions = [
  'forearm-back',
  'forearm-palm',
  'forearm-thumb-edge',
  'hand',
  'upper-arm',
  'shoulder-blade',
  'lower-leg-front',
  'lower-leg-outer',
  'lower-leg-inner',
  'lower-leg-back',
  'thigh-front',
  'thigh-outer',
  'thigh-inner',
  'thigh-back',
  'hip-front',
  'hip-side',
  'buttock',
] as const;
export type PressRegion = (typeof pressRegions)[number];

/** Parts that may hurt and are never pressed. */
export const neverPressed = [
  'foot',
  'toe',
  'heel',
  'sole',
  'ankle',
  'knee',
  'kneecap',
  'groin',
  'wrist',
  'finger-joint',
  'elbow-joint',
  'armpit',
  'neck',
] as const;
export type NeverPressed = (typeof neverPressed)[number];

/** Fails to compile when a region is added to both lists above. */
export type RegionInBothLists = Extract<PressRegion, NeverPressed>;
export const noRegionInBothLists: [RegionInBothLists] extends [never] ? true : never = true;

/** Whose side a step is about; `opposite` is the arm that was not chosen. */
export const stepSides = ['chosen', 'opposite', 'mouse', 'both', 'none'] as const;
export type StepSide = (typeof stepSides)[number];

/** Whose arm a routine presses: the chosen one, the mouse hand's unless another is chosen, both, none. */
export const sideRules = ['chosen', 'mouse', 'both', 'none'] as const;
export type SideRule = (typeof sideRules)[number];

/** When a routine is offered by itself; a person may start any of them at any time. */
export const routineOccasions = ['pause', 'desk', 'complaint', 'before-run', 'after-run'] as const;
export type RoutineOccasion = (typeof routineOccasions)[number];

export const stepKinds = [
  'setup',
  'check',
  'press',
  'roll',
  'move',
  'rest',
  'rate',
  'switch',
  'close',
] as const;
export type StepKind = (typeof stepKinds)[number];

export const cueRoles = [
  'find',
  'caution',
  'press',
  'feel',
  'move',
  'encourage',
  'release',
  'say',
] as const;
export type CueRole = (typeof cueRoles)[number];

export const handsBusy = ['none', 'one', 'both'] as const;
export type HandsBusy = (typeof handsBusy)[number];

export const toolKinds = ['hand', 'ball', 'roller', 'none'] as const;
export type ToolKind = (typeof toolKinds)[number];

export const pressStyles = ['point', 'broad', 'pinch'] as const;
export type PressStyle = (typeof pressStyles)[number];

export const cautionKinds = [
  'red-flag',
  'contraindication',
  'ask-first',
  'stop-now',
  'aftercare',
  'local',
] as const;
export type CautionKind = (typeof cautionKinds)[number];

export const sourceKinds = [
  'textbook',
  'guideline',
  'meta-analysis',
  'systematic-review',
  'review',
  'rct',
  'experimental',
  'case-report',
  'secondary',
  'project',
  'judgement',
  'consensus',
  'cohort',
  'law',
  'software',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Whether a complaint is pressed for, or only leads to somebody who can look. */
export const complaintKinds = ['press', 'refer'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

export const claimTopics = ['mechanism', 'technique', 'safety', 'breaks'] as const;
export type ClaimTopic = (typeof claimTopics)[number];

export const screeningTimes = ['every-session', 'first-run-and-monthly', 'after-session'] as const;
export type ScreeningTime = (typeof screeningTimes)[number];

/** What a yes in the screening leads to. */
export const yesActions = [
  'block-emergency',
  'block-session',
  'block-limb',
  'block-area',
  'block-deep-legs',
  'avoid-area',
  'ask-doctor-then-light-mode',
  'light-mode',
  'if-worse-twice-refer',
] as const;
export type YesAction = (typeof yesActions)[number];

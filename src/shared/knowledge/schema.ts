import { z } from 'zod';
import {
  cautionKinds,
  claimTopics,
  complaintKinds,
  confidences,
  cueRoles,
  handsBusy,
  limbs,
  pressRegions,
  pressStyles,
  routineOccasions,
  screeningTimes,
  sideRules,
  sourceKinds,
  stepKinds,
  stepSides,
  toolKinds,
  yesActions,
} from './terms';

/**
 * What each kind of entry must look like. Structure only; every sentence is in `words-en.ts`.
 *
 * The stage imports the types alone, so zod is loaded by the tests and by nobody at run time.
 */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ids = z.array(id).readonly();
const someIds = z.array(id).min(1).readonly();
const confidence = z.enum(confidences);

/** A publication, a guideline, or a judgement that is called one. */
export const sourceSchema = z
  .strictObject({
    kind: z.enum(sourceKinds),
    citation: z.string().min(1),
    year: z.int().nullable(),
    /** What it found, in our own words. */
    finding: z.string().min(1),
    /** How we read it: from the abstract, from an excerpt, from memory. */
    checked: z.string().min(1),
    doi: z.string().optional(),
    url: z.url().optional(),
  })
  .readonly();

export const toolSchema = z
  .strictObject({
    limbs: z.array(z.enum(limbs)).min(1).readonly(),
    kind: z.enum(toolKinds),
    handsBusy: z.enum(handsBusy),
    /** False where the thumb does the work: never offered first, never for a sore thumb. */
    sparesThumb: z.boolean(),
    /** False where thumb or fingers do the work: nothing for a hand that is itself sore. */
    sparesFingers: z.boolean(),
    /** A hand as everybody has it: always at hand, never asked about. */
    bare: z.boolean(),
  })
  .readonly();

export const zoneSchema = z
  .strictObject({ limb: z.enum([...limbs, 'both']), confidence, sources: someIds })
  .readonly();

export const cautionSchema = z
  .strictObject({
    kind: z.enum(cautionKinds),
    limbs: z.array(z.enum(limbs)).min(1).readonly(),
    action: id,
    confidence,
    sources: someIds,
  })
  .readonly();

export const muscleSchema = z
  .strictObject({
    limb: z.enum(limbs),
    confidence: z.strictObject({ anatomy: confidence, referral: confidence }).readonly(),
    sources: someIds,
  })
  .readonly();

const holdSchema = z
  .strictObject({ min: z.int().min(10), default: z.int(), max: z.int().max(90) })
  .readonly()
  .refine((hold) => hold.min <= hold.default && hold.default <= hold.max);

/** A place to press. Its region can only be one of `pressRegions`. */
export const spotSchema = z
  .strictObject({
    muscleIds: someIds,
    limb: z.enum(limbs),
    region: z.enum(pressRegions),
    /** Tried only when the first spots gave nothing. */
    secondary: z.boolean(),
    /** Best first. */
    toolIds: someIds,
    style: z.enum(pressStyles),
    /** The most it may hurt while pressed, 0 to 10. */
    maxPain: z.int().min(3).max(6),
    holdSeconds: holdSchema,
    neighbourSpotIds: ids,
    cautionIds: someIds,
    zoneIds: ids,
    confidence: z.strictObject({ landmark: confidence, referral: confidence }).readonly(),
    sources: someIds,
  })
  .readonly();

export const cueSchema = z
  .strictObject({
    /** Names the sentence among the words of the routine. */
    id,
    /** Seconds from the start of the step. */
    at: z.int().min(0),
    role: z.enum(cueRoles),
  })
  .readonly();

const stepBase = {
  id,
  side: z.enum(stepSides),
  seconds: z.int().min(1),
  cues: z.array(cueSchema).min(1).readonly(),
};

export const pressStepSchema = z
  .strictObject({
    ...stepBase,
    kind: z.enum(['press', 'roll']),
    spotId: id,
    toolId: id,
    /** Adjacent positions pressed one after the other. */
    places: z.int().min(1).max(3),
    holdSeconds: z.int().min(12),
  })
  .readonly();

export const otherStepSchema = z
  .strictObject({ ...stepBase, kind: z.enum(stepKinds).exclude(['press', 'roll']) })
  .readonly();

export const stepSchema = z.discriminatedUnion('kind', [pressStepSchema, otherStepSchema]);

const steps = z.array(stepSchema).min(1).readonly();

export const routineSchema = z
  .strictObject({
    limb: z.enum(limbs),
    when: z.enum(routineOccasions),
    seconds: z.int().min(1),
    steps,
    /** Of a finder: other steps for each complaint, of the same length in all. */
    branches: z.record(id, steps).readonly().optional(),
    /** The complaint whose steps are the routine's own. */
    defaultBranch: id.optional(),
    cautionIds: someIds,
    confidence,
    sources: someIds,
    /** Whose arm is pressed; `both` begins with the one that was chosen. */
    sideRule: z.enum(sideRules),
    /** The one tool the routine is made for; without it, each spot takes the first tool at hand. */
    toolId: id.optional(),
    /** Set where this is another turn of that routine: to a person the two are one. */
    turnOf: id.optional(),
  })
  .readonly();

export const candidateSchema = z
  .strictObject({
    muscleId: id,
    /** The spots of this muscle that are tried; empty where it is never pressed. */
    spotIds: ids,
    confidence,
  })
  .readonly();

/** Where it hurts. `refer` has no spot: it leads to somebody who can look. */
export const complaintSchema = z
  .strictObject({
    limb: z.enum(limbs),
    kind: z.enum(complaintKinds),
    /** The likeliest muscle first. */
    candidates: z.array(candidateSchema).readonly(),
    /** All spots, in the order in which they are tried. */
    spotIds: ids,
    cautionIds: someIds,
    /** What is sore here and still never pressed. */
    zoneIds: someIds,
    routineIds: ids,
    confidence,
    sources: someIds,
  })
  .readonly();

/** A statement about what is known. */
export const claimSchema = z
  .strictObject({ topic: z.enum(claimTopics), confidence, sources: someIds })
  .readonly();

export const screeningQuestionSchema = z
  .strictObject({
    limbs: z.array(z.enum(limbs)).min(1).readonly(),
    ask: z.enum(screeningTimes),
    onYes: z.enum(yesActions),
    cautionIds: someIds,
  })
  .readonly();

export type SourceData = z.infer<typeof sourceSchema>;
export type ToolData = z.infer<typeof toolSchema>;
export type ZoneData = z.infer<typeof zoneSchema>;
export type CautionData = z.infer<typeof cautionSchema>;
export type MuscleData = z.infer<typeof muscleSchema>;
export type SpotData = z.infer<typeof spotSchema>;
export type CueData = z.infer<typeof cueSchema>;
export type PressStepData = z.infer<typeof pressStepSchema>;
export type OtherStepData = z.infer<typeof otherStepSchema>;
export type StepData = PressStepData | OtherStepData;
export type RoutineData = z.infer<typeof routineSchema>;
export type CandidateData = z.infer<typeof candidateSchema>;
export type ComplaintData = z.infer<typeof complaintSchema>;
export type ClaimData = z.infer<typeof claimSchema>;
export type ScreeningQuestionData = z.infer<typeof screeningQuestionSchema>;

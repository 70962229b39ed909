import { complaintOf, type SpotId, spotOf, type ToolId } from '../knowledge';
import type { RoutineStep } from '../knowledge/routines';
import { spokenSeconds } from '../knowledge/speech';
import type { CueRole, StepKind } from '../knowledge/terms';
import type { CueWords, KnowledgeWords, StepWords } from '../knowledge/words';
import type { ReliefLines } from '../text/relief-lines';
import type { Script } from './plan-steps';
import type { ReliefShape, SpotShape } from './relief-shape';

/** Words in which a session for a complaint is put together. */
export interface ReliefWords {
  readonly knowledge: KnowledgeWords;
  readonly lines: ReliefLines;
}

/** Seconds, of the session template (content.json, sessionTemplate, timing). */
const timing = {
  findMin: 10,
  rate: 12,
  closeMin: 8,
  lookAtCalves: 4,
  feelAfter: 3,
  leadIn: 3,
} as const;

/**
 * Puts a session together from the spots of a complaint, in the order of the session template
 * (content.json, sessionTemplate): opening, for legs the questions about bone and calf, then for each
 * spot find, caution, press, hold, and a further place, with "better, same or worse?" after it where
 * more than one spot is tried, and the close.
 *
 * A finder lends it its own opening, question and close.
 */
export function reliefScript(shape: ReliefShape, words: ReliefWords): Script {
  const asks = shape.spots.length > 1;
  const scenes = [
    ...(shape.opens ? [opening(shape, words)] : []),
    ...checks(shape, words),
    ...shape.spots.flatMap((spot, at) => [
      press(spot, at, shape, words),
      ...(asks ? [rate(at, shape, words)] : []),
    ]),
    close(shape, words),
  ];
  return {
    steps: scenes.map(stepOf),
    words: {
      steps: Object.fromEntries(scenes.map(({ id, words: own }) => [id, own])),
      cues: Object.fromEntries(
        scenes.flatMap(({ id, said }) => said.map(({ text }, at) => [`${id}-${at}`, text])),
      ),
    },
  };
}

/** Seconds a script takes when nobody answers anything. */
export const scriptSeconds = ({ steps }: Script): number =>
  steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** A step with its words beside it. */
interface Scene {
  readonly id: string;
  readonly kind: StepKind;
  readonly seconds: number;
  readonly words: StepWords;
  readonly said: readonly Said[];
  readonly press?: SpotShape;
}

interface Said {
  readonly role: CueRole;
  /** Seconds into the step. */
  readonly at: number;
  readonly text: CueWords;
}

function stepOf({ id, kind, seconds, said, press: pressed }: Scene): RoutineStep {
  const cues = said.map(({ role, at }, index) => ({ id: `${id}-${index}`, role, at }));
  if (!pressed) return { id, kind, side: 'none', seconds, cues } as RoutineStep;
  const { spotId, places, holdSeconds } = pressed;
  const toolId = spotOf(spotId).toolIds[0] as ToolId;
  return { id, kind: 'press', side: 'chosen', seconds, cues, spotId, toolId, places, holdSeconds };
}

function opening(shape: ReliefShape, { knowledge, lines }: ReliefWords): Scene {
  const { finder, spots, complaintId } = shape;
  // A finder says how many places it tries.
  const whole = finder !== null && spots.length === finder.spotIds.length;
  const said = whole ? finder.opening : [knowledge.complaints[complaintId].openingCue];
  return spokenScene('opening', 'setup', lines.opening, said, 1);
}

/**
 * Before a leg is pressed: one sore point on bone, and where a spot lies on the calf, a look at both
 * calves and four seconds for it. Somebody who says yes stops; the stage has a key for that.
 */
function checks(shape: ReliefShape, { knowledge, lines }: ReliefWords): readonly Scene[] {
  if (complaintOf(shape.complaintId).limb === 'upper') return [];
  const onCalf = shape.spots.some(({ spotId }) => needsCalfLook(spotId));
  const said = [lines.bone, ...(onCalf ? [knowledge.cautions['lo-calf'].spoken] : [])];
  const words = { headline: lines.check.headline, line: said.join(' ') };
  return [spokenScene('check', 'check', words, said, onCalf ? timing.lookAtCalves : 0)];
}

const needsCalfLook = (spotId: SpotId): boolean =>
  (spotOf(spotId).cautionIds as readonly string[]).includes('lo-calf');

function press(
  shape: SpotShape,
  at: number,
  { tight }: ReliefShape,
  { knowledge }: ReliefWords,
): Scene {
  const { cues } = knowledge.spots[shape.spotId];
  const { places, holdSeconds } = shape;
  const findSeconds = spokenSeconds(cues.find);
  const cautionAt = tight ? findSeconds : Math.max(timing.findMin, findSeconds);
  const pressAt = cautionAt + spokenSeconds(cues.caution);
  const holdAt = pressAt + leadIn(cues.press);
  const moveSeconds = leadIn(cues.explore);
  const moves = Array.from({ length: places - 1 }, (_, index): Said => {
    const moveAt = holdAt + holdSeconds + index * (moveSeconds + holdSeconds);
    return { role: 'move', at: moveAt, text: { text: cues.explore } };
  });
  return {
    id: `press-${at + 1}`,
    kind: 'press',
    seconds: holdAt + holdSeconds + (places - 1) * (moveSeconds + holdSeconds),
    words: { title: knowledge.spots[shape.spotId].name },
    said: [
      { role: 'find', at: 0, text: { text: cues.find } },
      { role: 'caution', at: cautionAt, text: { text: cues.caution } },
      { role: 'press', at: pressAt, text: { text: cues.press } },
      { role: 'feel', at: holdAt + timing.feelAfter, text: { text: cues.feel } },
      ...moves,
    ],
    press: shape,
  };
}

/** A cue that leads to a hold is over when it is spoken, and not before 3-2-1 is. */
const leadIn = (text: string): number => Math.max(timing.leadIn, spokenSeconds(text));

function rate(at: number, shape: ReliefShape, { lines }: ReliefWords): Scene {
  const { limb } = complaintOf(shape.complaintId);
  const text = shape.finder?.question ?? lines.rate[limb];
  const scene = spokenScene(`rate-${at + 1}`, 'rate', { headline: '', line: '' }, [text], 0);
  return { ...scene, seconds: Math.max(timing.rate, scene.seconds) };
}

function close(shape: ReliefShape, { knowledge, lines }: ReliefWords): Scene {
  const { phrases } = knowledge;
  const { limb } = complaintOf(shape.complaintId);
  const rule = limb === 'upper' ? phrases['ph-type-return'] : phrases['ph-run-return'];
  const said = shape.finder?.closing ?? (shape.tight ? [rule] : [phrases['ph-done'], rule]);
  const scene = spokenScene('close', 'close', lines.close, said, 0);
  return { ...scene, seconds: Math.max(timing.closeMin, scene.seconds) };
}

/** A step in which lines are spoken one after the other, and then so many seconds of quiet. */
function spokenScene(
  id: string,
  kind: StepKind,
  { headline, line }: ReliefLines['opening'],
  texts: readonly string[],
  quietSeconds: number,
): Scene {
  const ends = texts.map((_, index) => endOf(texts.slice(0, index + 1)));
  const said = texts.map((text, index): Said => {
    return { role: 'say', at: ends[index - 1] ?? 0, text: { text } };
  });
  const seconds = endOf(texts) + quietSeconds;
  return { id, kind, seconds, words: { title: headline, headline, line }, said };
}

const endOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + spokenSeconds(text), 0);

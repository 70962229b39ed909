import type { Hand } from '../activity/input';
import { complaintOf, isComplaintId, isSpotId } from '../knowledge';
import { knowledgeEn } from '../knowledge/words-en';
import { reliefEn } from '../text/relief-lines-en';
import { answerLines, withAnswers } from './finder';
import { type Plan, standingLines } from './plan';
import { countLines, planSteps } from './plan-steps';
import type { Relief } from './relief';
import { finderFor } from './relief-finder';
import { type ReliefWords, reliefScript } from './relief-script';
import { type ReliefShape, shapeFor } from './relief-shape';

export interface ReliefChosen {
  readonly complaintId: string;
  readonly side: Hand;
  readonly routineId: string;
  readonly relief: Relief;
}

/** The words a session is put together in. */
export const reliefWords: ReliefWords = { knowledge: knowledgeEn, lines: reliefEn };

/** A session for a complaint as a plan; null when its complaint or its spots are not known here. */
export function reliefPlanOf({ complaintId, side, routineId, relief }: ReliefChosen): Plan | null {
  if (!isComplaintId(complaintId)) return null;
  const spotIds = relief.spotIds.filter(isSpotId);
  if (spotIds.length === 0 || spotIds.length < relief.spotIds.length) return null;
  const branch = finderFor(complaintId, knowledgeEn);
  const finder = branch?.routineId === routineId ? branch : null;
  const shape = shapeFor({ ...relief, complaintId, finder, spotIds }, reliefWords);
  return shape && planOf(shape, side, routineId, relief.toolIds);
}

function planOf(shape: ReliefShape, side: Hand, routineId: string, tools: readonly string[]): Plan {
  const { complaintId } = shape;
  const { limb } = complaintOf(complaintId);
  const person = { side, holdSeconds: null, tools, bareHands: false, words: knowledgeEn };
  const steps = planSteps(reliefScript(shape, reliefWords), person);
  const asks = shape.spots.length > 1;
  const answers = asks ? answerLines(reliefEn, limb, shape.finder !== null) : null;
  return {
    routineId,
    complaint: { id: complaintId, name: knowledgeEn.complaints[complaintId].name },
    limb,
    side,
    steps: answers ? withAnswers(steps, answers, countLines(knowledgeEn)) : steps,
    rates: true,
    says: standingLines(knowledgeEn, limb, side),
    answers,
  };
}

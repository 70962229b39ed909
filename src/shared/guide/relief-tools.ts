import { HANDS, type Hand, otherHand } from '../activity/input';
import { type ToolId, toolOf } from '../knowledge';
import { complaintSummary } from '../knowledge/complaint-index';
import type { Limb } from '../knowledge/terms';
import { tools } from '../knowledge/tools';
import { days, type Instant } from '../time';
import type { LastTime } from './past';

/** A complaint of one side. */
export interface SideComplaint {
  readonly complaintId: string;
  readonly limb: Limb;
  readonly side: Hand;
}

/** Which hands and thumbs hurt, so that they are not asked to press. */
export interface Sore {
  readonly hands: readonly Hand[];
  readonly thumbs: readonly Hand[];
}

/** A hand that was pressed for a complaint so lately still counts as sore. Judgement. */
const STILL_SORE = days(3);

const THUMB_COMPLAINTS: readonly string[] = [
  'finger-thumb',
  'thumb-spacebar-phone',
  'wrist-thumb-side',
];

/** All that is left for an arm when both hands hurt (content.json, sessionTemplate, rules). */
const SPARES_HANDS: readonly ToolId[] = ['desk-ball', 'wall-ball', 'other-forearm'];

/**
 * Whether a tool leaves two sore hands alone. A leg has more of them than an arm: it lies on the roller or
 * the ball, or leans on it, and a hand at most steadies it (content.json, tools, handsBusy). What a hand
 * has to hold, roll or push is left out.
 */
export const sparesHands = (tool: ToolId, limb: Limb): boolean =>
  SPARES_HANDS.includes(tool) || (limb === 'lower' && toolOf(tool).handsBusy !== 'both');

/** Whether both hands hurt, so that a session goes without them. */
export const areBothSore = ({ hands }: Sore): boolean =>
  HANDS.every((hand) => hands.includes(hand));

/** What hurts of the hands, by the complaint in hand and those of the last three days. */
export function sorenessOf(
  complaint: SideComplaint,
  past: readonly LastTime[],
  now: Instant,
): Sore {
  const late = past.filter(({ complaintId, at }) => now - at < STILL_SORE && isOfHand(complaintId));
  const sore = complaint.limb === 'upper' ? [complaint, ...late] : late;
  const handsOf = (list: readonly { readonly side: Hand }[]) =>
    HANDS.filter((hand) => list.some(({ side }) => side === hand));
  return {
    hands: handsOf(sore),
    thumbs: handsOf(sore.filter(({ complaintId }) => isThumb(complaintId))),
  };
}

/**
 * The tools a session may use: those the person has and bare hands, but none that loads a sore thumb,
 * and none that loads a hand where both hurt. The thumb itself is never offered for a sore thumb, whichever hand would press.
 *
 * @param owned The person's tools, as ids; unknown ones are left alone.
 */
export function toolsFor(
  owned: readonly string[],
  { complaintId, limb, side }: SideComplaint,
  sore: Sore,
): readonly ToolId[] {
  const { thumbs } = sore;
  const bothHurt = areBothSore(sore);
  const presses = limb === 'upper' ? [otherHand(side)] : HANDS;
  const noThumb = presses.every((hand) => thumbs.includes(hand));
  return toolIds.filter((tool) => {
    if (!owned.includes(tool) && !toolOf(tool).bare) return false;
    if (bothHurt) return sparesHands(tool, limb);
    if (tool === 'thumb' && (isThumb(complaintId) || thumbs.length > 0)) return false;
    return !noThumb || toolOf(tool).sparesFingers;
  });
}

const toolIds = Object.keys(tools) as readonly ToolId[];

const isThumb = (complaintId: string): boolean => THUMB_COMPLAINTS.includes(complaintId);

const isOfHand = (complaintId: string): boolean => complaintSummary(complaintId)?.limb === 'upper';

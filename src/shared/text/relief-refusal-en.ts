import type { ReliefRefusal } from '../guide/relief-planner';
import { isComplaintId } from '../knowledge';
import { knowledgeEn } from '../knowledge/words-en';

/** Why nothing is begun for a complaint, and what to do about it, in a line or two. */
export function reliefRefusalEn(
  { why, toolIds, sparesHands }: ReliefRefusal,
  complaintId: string,
): string {
  switch (why) {
    case 'unknown':
      return `There is no complaint "${complaintId}". "knead list complaints" shows all.`;
    case 'refer':
      return referOutEn(complaintId);
    case 'daily-cap':
      return 'That was six sessions today. The muscle needs its rest now; tomorrow is fine.';
    case 'place-cap':
      return 'Every place for this had its three presses today. Leave them alone until tomorrow.';
    case 'avoided':
      return 'Every place for this is among your places to avoid. Settings, "Places to avoid", has them.';
    case 'no-tool': {
      const names = toolIds.map((id) => knowledgeEn.tools[id].name.toLowerCase());
      if (sparesHands && names.length === 0)
        return 'Both your hands were sore in the last days, and everything for this takes a hand. Give them some days of rest; Relief in the window says what else may ease it.';
      return `No tool for this that your hands can use now. One of these would do: ${names.join(', ')}. Settings, "What I press with", has the list.`;
    }
    case 'too-short':
      return 'Not even the shortest session for this fits into that time.';
  }
}

/** Whom to see about a complaint that is never pressed, and why. */
export function referOutEn(complaintId: string): string {
  if (!isComplaintId(complaintId)) return '';
  const { openingCue, noSpotReason } = knowledgeEn.complaints[complaintId];
  return [openingCue, noSpotReason].filter((line) => line !== null).join(' ');
}

import type { Findable } from '../../../shared/guide/find-complaint';
import {
  complaintOf,
  isComplaintId,
  type MuscleId,
  type SpotId,
  spotOf,
} from '../../../shared/knowledge';
import { type CautionId, cautions } from '../../../shared/knowledge/cautions';
import { type ComplaintId, complaints } from '../../../shared/knowledge/complaints';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { placesEnglish } from '../../../shared/text/en-relief-places';
import { alsoCalled } from '../../../shared/text/en-relief-search';

export const isComplaint = (id: string | null | undefined): id is ComplaintId =>
  typeof id === 'string' && isComplaintId(id);

/** Every complaint by all it may be called. */
export const findable: readonly Findable<ComplaintId>[] = (
  Object.keys(complaints) as readonly ComplaintId[]
).map((id) => {
  const { name, youMightSay } = knowledgeEn.complaints[id];
  return { id, called: [placesEnglish[id], name, ...alsoCalled[id], ...youMightSay] };
});

/** How soon somebody should look at it. */
export type Soon = 'emergency' | 'today' | 'soon';

const SOON: Readonly<Record<string, Soon>> = {
  emergency: 'emergency',
  'urgent-same-day': 'today',
};

export interface Warning {
  readonly id: CautionId;
  readonly soon: Soon;
  readonly title: string;
  readonly text: string;
}

/** The signs that go with a complaint, in the order of the knowledge. */
export function warningsOf(id: ComplaintId): readonly Warning[] {
  const ids: readonly CautionId[] = complaintOf(id).cautionIds;
  return ids.map((caution) => ({
    id: caution,
    soon: SOON[cautions[caution].action] ?? 'soon',
    title: knowledgeEn.cautions[caution].title,
    text: knowledgeEn.cautions[caution].text,
  }));
}

/** What a spot's muscle does, as its name: "Finger lifters". */
export function muscleName(spotId: SpotId): string {
  const ids: readonly MuscleId[] = spotOf(spotId).muscleIds;
  const [first] = ids;
  const name = first === undefined ? '' : knowledgeEn.muscles[first].plainName;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

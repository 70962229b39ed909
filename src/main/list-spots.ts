import { spotOf } from '#shared/knowledge/index';
import { type SpotId, spots } from '#shared/knowledge/spots';
import { knowledgeEn } from '#shared/knowledge/words-en';
import { en } from '#shared/text/en';

/** What `knead list spots` prints. */
export function listSpots(json: boolean): string {
  const listed = (Object.keys(spots) as SpotId[]).map((id) => {
    const { limb, region, muscleIds } = spotOf(id);
    const muscles = muscleIds.map((muscleId) => knowledgeEn.muscles[muscleId].plainName);
    return { id, name: knowledgeEn.spots[id].name, limb, region, muscles };
  });
  return json ? `${JSON.stringify(listed)}\n` : `${listed.map(en.presses.listedSpot).join('\n')}\n`;
}

import type { KnowledgeWords } from './words';
import { cautionsEn } from './words-en/cautions';
import { footToHipComplaintsEn } from './words-en/complaints-foot-to-hip';
import { handAndArmComplaintsEn } from './words-en/complaints-hand-and-arm';
import { languageEn } from './words-en/language';
import { armMusclesEn } from './words-en/muscles-arm';
import { legMusclesEn } from './words-en/muscles-leg';
import { phrasesEn } from './words-en/phrases';
import { screeningQuestionsEn } from './words-en/screening';
import { armAndHandSpotsEn } from './words-en/spots-arm-and-hand';
import { forearmSpotsEn } from './words-en/spots-forearm';
import { lowerLegSpotsEn } from './words-en/spots-lower-leg';
import { thighAndHipSpotsEn } from './words-en/spots-thigh-and-hip';
import { toolsEn } from './words-en/tools';
import { zonesEn } from './words-en/zones';
import { routinesEn } from './words-en-routines';

/**
 * English. Short, spoken, present tense; "may ease", never "cures".
 *
 * The whole is for the stage and the pages that need it; a page that needs one kind only takes that
 * file.
 */
export const knowledgeEn: KnowledgeWords = {
  language: languageEn,
  sides: { left: 'left', right: 'right' },
  tools: toolsEn,
  zones: zonesEn,
  cautions: cautionsEn,
  muscles: { ...armMusclesEn, ...legMusclesEn },
  spots: { ...forearmSpotsEn, ...armAndHandSpotsEn, ...lowerLegSpotsEn, ...thighAndHipSpotsEn },
  complaints: { ...handAndArmComplaintsEn, ...footToHipComplaintsEn },
  routines: routinesEn,
  screening: screeningQuestionsEn,
  phrases: phrasesEn,
};

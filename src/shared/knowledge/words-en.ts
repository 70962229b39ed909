import type { KnowledgeWords } from './words';
import { cautionsEn } from './words-en/cautions';
import { footToHipComplaintsEn } from './words-en/complaints-foot-to-hip';
import { handAndArmComplaintsEn } from './words-en/complaints-hand-and-arm';
import { languageEn } from './words-en/language';
import { armMusclesEn } from './words-en/muscles-arm';
import { legMusclesEn } from './words-en/muscles-leg';
import { phrasesEn } from './words-en/phrases';
import { routinesArmEn } from './words-en/routines-arm';
import { routinesDeskEn } from './words-en/routines-desk';
import { routinesFootAndShinEn } from './words-en/routines-foot-and-shin';
import { routinesKneeAndHipEn } from './words-en/routines-knee-and-hip';
import { routinesRunsEn } from './words-en/routines-runs';
import { spotsEn } from './words-en/spots';
import { toolsEn } from './words-en/tools';
import { zonesEn } from './words-en/zones';

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
  spots: spotsEn,
  complaints: { ...handAndArmComplaintsEn, ...footToHipComplaintsEn },
  routines: {
    ...routinesDeskEn,
    ...routinesArmEn,
    ...routinesFootAndShinEn,
    ...routinesKneeAndHipEn,
    ...routinesRunsEn,
  },
  phrases: phrasesEn,
};

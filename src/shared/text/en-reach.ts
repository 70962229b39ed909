import { settingDefinitions } from '../settings/definition';
import type { ReachWords } from './reach-messages';

const instead = 'Try one with two of Ctrl, Alt, Shift and Super, such as Ctrl+Alt+B.';

/** English for links, shortcuts and start at login. */
export const enReach: ReachWords = {
  unknownLink:
    'A link asked Knead for something it does not know. Links look like knead://relief/heel/left.',
  linkLeft:
    'A link was opened in the midst of something that comes first, and was left. Open it again when you are done.',
  linksNotSet: (why) => `Links could not be switched on or off (${why}).`,
  mainGivenUp:
    'The window closed because it crashed three times within a minute. Counting goes on. "knead diagnostics" has what a report needs.',
  chord: {
    refused: {
      applications: (chord) => `${chord} means something in most programs. ${instead}`,
      desktop: (chord) => `${chord} belongs to the desktop. ${instead}`,
      typing: (chord) => `${chord} would be taken from your typing. ${instead}`,
    },
    taken: (key, chord) =>
      `The shortcut ${chord} is taken by another program; set ${key} to another.`,
    twice: (chord, other) => `${chord} is already the ${settingDefinitions[other].label}.`,
    onWayland:
      'Under Wayland it is heard only over windows that run through XWayland. The tray does the same.',
    notOne: (key, chord) => `"${chord}" is no shortcut; set ${key} to one like Ctrl+Alt+B.`,
  },
};

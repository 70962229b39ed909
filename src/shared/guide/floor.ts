import type { Preferences } from '../ipc';
import type { Limb } from '../knowledge/terms';

/**
 * What a session of the legs changes about a person's preferences: it is followed from the floor, with
 * the screen two or three metres away, so that it is spoken and its text is large.
 */
export const onTheFloor = (preferences: Preferences, limb: Limb): Preferences =>
  limb === 'upper'
    ? preferences
    : {
        ...preferences,
        voice: preferences.voice || preferences.legs.voice,
        farText: preferences.farText || preferences.legs.largeText,
      };

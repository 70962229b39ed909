/** A BCP 47 tag: the language the spoken lines are in. */
export const languageEn = 'en';

/**
 * What one prompt window is for; a page reads it from the hash of its own address.
 *
 * `card` is the one on the display with the pointer, `echo` the same on another display. A covered
 * screen begins as `cover`, which cannot take the keyboard, and goes on as `cover-keys`, which has
 * it; other displays get a `shade`.
 */
export const promptRoles = ['card', 'echo', 'cover', 'cover-keys', 'shade'] as const;

export type PromptRole = (typeof promptRoles)[number];

export const roleInHash = (hash: string): PromptRole =>
  promptRoles.find((role) => hash === `#${role}`) ?? 'card';

/** The plain card has no hash. */
export const hashOfRole = (role: PromptRole): string => (role === 'card' ? '' : `#${role}`);

/** Only one window speaks and sounds; the others repeat it for the eyes. */
export const isLeading = (role: PromptRole): boolean => role === 'card' || role === 'cover';

export const coversScreen = (role: PromptRole): boolean =>
  role === 'cover' || role === 'cover-keys';

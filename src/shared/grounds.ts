import type { Preferences } from './ipc';

/** What lies under a page until it has painted; the same as in `styles/tokens.css`. */
export interface Ground {
  /** `--bg`: pages that fill a window. */
  readonly page: string;
  /** `--surface`: cards. */
  readonly card: string;
}

export const grounds = {
  light: { page: '#fbf8f4', card: '#ffffff' },
  dark: { page: '#14191c', card: '#1c2327' },
  contrast: { page: '#000000', card: '#000000' },
} as const satisfies Readonly<Record<string, Ground>>;

/** What the system asks for, where the person leaves the theme to it. */
export interface SystemLook {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** The ground of a theme, so that a dark window does not begin with a white flash. */
export function groundOf(theme: Preferences['theme'], system: SystemLook): Ground {
  if (theme !== 'system') return grounds[theme];
  if (system.contrast) return grounds.contrast;
  return system.dark ? grounds.dark : grounds.light;
}

import type { Intent } from '#shared/ipc';
import { minutes } from '#shared/time';
import type { Page } from './intents';

interface PausableDesk {
  snapshot(): { readonly paused: boolean };
  handle(page: Page, intent: Extract<Intent, { type: 'pause-breaks' | 'resume-breaks' }>): void;
}

/**
 * What the pause shortcut does: a pause as short as the menu has one, or the end of the one that is.
 *
 * Half an hour, for a chord is also pressed by mistake, and nothing then shows it but the tray.
 */
export function togglePause(desk: PausableDesk): void {
  const { paused } = desk.snapshot();
  desk.handle(
    'main',
    paused ? { type: 'resume-breaks' } : { type: 'pause-breaks', forMs: minutes(30) },
  );
}

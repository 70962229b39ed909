import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { type Ground, groundOf } from '#shared/grounds';
import type { Preferences } from '#shared/ipc';
import type { Page } from '../intents';

export interface PagePorts {
  /** Where the pages are served: `app://ui` or the development server. */
  readonly pagesUrl: string;
  readonly preloadFolder: string;
  readonly theme: () => Preferences['theme'];
  /** Takes a window under guard that may stand in front of somebody's work. */
  readonly guard: (window: BrowserWindow) => void;
  readonly log: (line: string) => void;
}

/** A window with one of our pages: sandboxed, hidden until it has something to show. */
export function createPageWindow(
  { pagesUrl, preloadFolder, theme, guard }: PagePorts,
  page: Page,
  hash: string,
  options: Electron.BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    backgroundColor: systemGround(theme())[page === 'prompt' ? 'card' : 'page'],
    ...options,
    webPreferences: {
      preload: join(preloadFolder, `${page}.cjs`),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      backgroundThrottling: page === 'main',
    },
  });
  if (page !== 'main') guard(window);
  window.removeMenu();
  void window.loadURL(`${pagesUrl}/${page}.html${hash}`);
  return window;
}

/** Follows the theme while the window is open: the ground shows at its edges when it is resized. */
export function paintGround(window: BrowserWindow, theme: Preferences['theme']): void {
  window.setBackgroundColor(systemGround(theme).page);
}

function systemGround(theme: Preferences['theme']): Ground {
  const { shouldUseDarkColors: dark, shouldUseHighContrastColors: contrast } = nativeTheme;
  return groundOf(theme, { dark, contrast });
}

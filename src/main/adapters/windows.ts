import { join } from 'node:path';
import {
  BrowserWindow,
  powerSaveBlocker,
  type Rectangle,
  screen,
  type WebContents,
} from 'electron';
import { channels, type PromptSurface, type Snapshot } from '#shared/ipc';
import { promptSize } from '#shared/prompt-sizes';
import type { Page } from '../intents';
import type { WindowEvents, WindowsPort } from '../ports';
import { roundedShape } from './rounded-shape';

export interface WindowPorts extends WindowEvents {
  /** Where the pages are served: `app://ui` or the development server. */
  readonly pagesUrl: string;
  readonly preloadFolder: string;
  readonly iconPath: string;
}

/** Distance of a prompt from the edges of the work area. */
const EDGE_GAP = 16;
/** Corner radius of the floating card, as drawn (ux tokens). */
const CARD_RADIUS = 18;

/**
 * The windows: one prompt, one stage, one main window.
 *
 * A prompt is made so that it cannot take the keyboard at all (`focusable: false` is
 * override-redirect on X11). Full screen and `show()` take most of what is being typed with them, so
 * only the stage, which opens by an act of the person, uses them.
 */
export class Windows implements WindowsPort {
  readonly #ports: WindowPorts;
  #main: BrowserWindow | null = null;
  #prompt: BrowserWindow | null = null;
  #stage: BrowserWindow | null = null;
  #awake: number | null = null;

  constructor(ports: WindowPorts) {
    this.#ports = ports;
  }

  openMain(part?: string): void {
    if (this.#main !== null) {
      if (part !== undefined) void this.#main.loadURL(this.#urlOf('main', part));
      if (this.#main.isMinimized()) this.#main.restore();
      this.#main.show();
      this.#main.focus();
      return;
    }
    const options = {
      width: 1120,
      height: 760,
      minWidth: 360,
      minHeight: 420,
      title: 'Knead',
      icon: this.#ports.iconPath,
      autoHideMenuBar: true,
    };
    const window = this.#create('main', options, part);
    window.once('ready-to-show', () => window.show());
    window.once('closed', () => {
      this.#main = null;
    });
    this.#main = window;
  }

  /** Shows a prompt without activating it; a prompt that is open is replaced. */
  showPrompt(surface: PromptSurface, focusable: boolean): void {
    this.hidePrompt();
    const bounds = this.#promptBounds(surface);
    const window = this.#create('prompt', {
      ...bounds,
      title: 'Knead',
      frame: false,
      resizable: false,
      movable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      focusable,
      hasShadow: true,
      roundedCorners: false,
    });
    window.setAlwaysOnTop(true, 'screen-saver');
    window.setShape(roundedShape(bounds.width, bounds.height, CARD_RADIUS));
    if (surface === 'heads-up') window.setIgnoreMouseEvents(true);
    window.once('ready-to-show', () => {
      if (focusable) window.show();
      else window.showInactive();
    });
    window.once('closed', () => {
      if (this.#prompt === window) this.#prompt = null;
    });
    this.#prompt = window;
  }

  hidePrompt(): void {
    this.#prompt?.destroy();
    this.#prompt = null;
  }

  /** Opens the stage on the display the pointer is on; only ever by an act of the person. */
  openStage(sessionId: number): void {
    this.closeStage();
    const { bounds } = this.#displayOfPointer();
    const window = this.#create('stage', {
      ...bounds,
      title: 'Knead: guided press',
      icon: this.#ports.iconPath,
      frame: false,
      fullscreen: true,
    });
    window.once('ready-to-show', () => {
      window.show();
      window.focus();
    });
    window.on('focus', () => this.#ports.stageFocus(true));
    window.on('blur', () => this.#ports.stageFocus(false));
    window.webContents.once('render-process-gone', () => this.#stageEnded(window, sessionId, true));
    window.once('closed', () => this.#stageEnded(window, sessionId, false));
    this.#stage = window;
    this.#awake ??= powerSaveBlocker.start('prevent-display-sleep');
  }

  focusStage(): void {
    this.#stage?.show();
    this.#stage?.focus();
  }

  dismissStage(): void {
    this.#stage?.close();
  }

  letSleep(): void {
    if (this.#awake !== null) powerSaveBlocker.stop(this.#awake);
    this.#awake = null;
  }

  closeStage(): void {
    const window = this.#stage;
    this.#stage = null;
    this.letSleep();
    window?.destroy();
  }

  send(snapshot: Snapshot): void {
    for (const window of this.#all())
      if (!window.webContents.isDestroyed()) window.webContents.send(channels.snapshot, snapshot);
  }

  pageOf(contents: WebContents): Page | null {
    if (contents === this.#main?.webContents) return 'main';
    if (contents === this.#prompt?.webContents) return 'prompt';
    return contents === this.#stage?.webContents ? 'stage' : null;
  }

  closeAll(): void {
    this.hidePrompt();
    this.closeStage();
    this.#main?.destroy();
  }

  #create(
    page: Page,
    options: Electron.BrowserWindowConstructorOptions,
    part?: string,
  ): BrowserWindow {
    const window = new BrowserWindow({
      show: false,
      ...options,
      webPreferences: {
        preload: join(this.#ports.preloadFolder, `${page}.cjs`),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        backgroundThrottling: page === 'main',
      },
    });
    window.removeMenu();
    void window.loadURL(this.#urlOf(page, part));
    return window;
  }

  #urlOf(page: Page, part?: string): string {
    return `${this.#ports.pagesUrl}/${page}.html${part === undefined ? '' : `#${part}`}`;
  }

  #stageEnded(window: BrowserWindow, sessionId: number, crashed: boolean): void {
    if (this.#stage !== window) return; // closed by us, or already reported
    this.#stage = null;
    this.letSleep();
    if (crashed) window.destroy();
    this.#ports.stageGone(sessionId, crashed);
  }

  /** The lower right corner of the work area of the display with the pointer. */
  #promptBounds(surface: PromptSurface): Rectangle {
    const { workArea } = this.#displayOfPointer();
    const { width, height } = promptSize(surface, this.#ports.textScale());
    return {
      x: workArea.x + workArea.width - width - EDGE_GAP,
      y: workArea.y + workArea.height - height - EDGE_GAP,
      width,
      height,
    };
  }

  #displayOfPointer(): Electron.Display {
    return screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  }

  #all(): readonly BrowserWindow[] {
    return [this.#main, this.#prompt, this.#stage].filter((window) => window !== null);
  }
}

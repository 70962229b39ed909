import {
  type BrowserWindow,
  nativeTheme,
  powerSaveBlocker,
  screen,
  type WebContents,
} from 'electron';
import { channels, type Preferences, type Snapshot } from '#shared/ipc';
import type { PromptRequest } from '#shared/prompt-layout';
import type { Millis } from '#shared/time';
import { broughtBack, filledAgain } from '#shared/window-place';
import type { Page } from '../intents';
import type { WindowEvents, WindowsPort } from '../ports';
import { createPageWindow, type PagePorts, paintGround } from './page-window';
import { LOAD_PATIENCE_MS, watchPainting } from './paint-watch';
import { pointerDisplay } from './pointer-display';
import { PromptWindows } from './prompt-windows';
import { boundsNow, type Stand, standOf } from './window-stand';

export interface WindowPorts extends WindowEvents, PagePorts {
  readonly iconPath: string;
}

/**
 * The windows: those of one prompt, one stage, one main window.
 *
 * A prompt is made so that it cannot take the keyboard. Full screen and `show()` take most of what
 * is being typed with them, so only the stage, which opens by an act of the person, begins with them.
 */
export class Windows implements WindowsPort {
  readonly #ports: WindowPorts;
  readonly #prompt: PromptWindows;
  #main: BrowserWindow | null = null;
  /** How the main window stood when its page crashed. */
  #stood: Stand | null = null;
  #stage: BrowserWindow | null = null;
  /** The number of the main window's page while it asks what has to be answered; null otherwise. */
  #kept: number | null = null;
  /** What the page of a window calls off once it is painted, by the number of its page. */
  readonly #unpainted = new Map<number, () => void>();
  #awake: number | null = null;
  #theme: Preferences['theme'];

  constructor(ports: WindowPorts) {
    this.#ports = ports;
    this.#prompt = new PromptWindows(ports);
    this.#theme = ports.theme();
    nativeTheme.on('updated', () => this.#repaint());
    screen.on('display-removed', () => this.#bringBack());
    screen.on('display-metrics-changed', () => this.#bringBack());
  }

  openMain(part?: string): void {
    this.#openMain(part, false, null);
  }

  /** After its page crashed: where it stood. One that was out of sight comes up for nobody. */
  reopenMain(part: string | undefined, quietly: boolean): void {
    const stood = this.#stood;
    this.#stood = null;
    if (stood?.outOfSight !== true) this.#openMain(part, quietly, stood);
  }

  #openMain(part: string | undefined, quietly: boolean, stood: Stand | null): void {
    const hash = part === undefined ? '' : `#${part}`;
    if (this.#main !== null) {
      if (hash !== '') void this.#main.loadURL(`${this.#ports.pagesUrl}/main.html${hash}`);
      if (this.#main.isMinimized()) this.#main.restore();
      this.#main.show();
      this.#main.focus();
      return;
    }
    const window = createPageWindow(this.#ports, 'main', hash, {
      width: 1120,
      height: 760,
      minWidth: 360,
      minHeight: 420,
      title: 'Knead',
      icon: this.#ports.iconPath,
      autoHideMenuBar: true,
      ...(stood !== null && boundsNow(stood, screen.getAllDisplays())),
    });
    let wasShown = false;
    window.once('ready-to-show', () => {
      wasShown = true;
      if (stood?.maximized === true) window.maximize(); // shows it as well
      if (!quietly) window.show();
      else if (stood?.maximized !== true) window.showInactive();
    });
    const failed = () => {
      this.#stood = standOf(window, wasShown);
      window.destroy();
    };
    // The person opened it and may be on a slow machine: it stands in nobody's way, and can be closed.
    this.#watch('main', window, failed, LOAD_PATIENCE_MS);
    window.webContents.on('did-navigate', () => this.keepPage(window.webContents.id, false)); // a page anew
    window.once('closed', () => {
      if (this.#main === window) this.#main = null;
    });
    this.#main = window;
  }

  keepPage(windowId: number, keep: boolean): void {
    this.#kept = keep ? windowId : null;
  }

  keepsPage(): boolean {
    return this.#kept !== null && this.#kept === this.#main?.webContents.id;
  }

  hasStage(): boolean {
    return this.#stage !== null;
  }

  showPrompt(request: PromptRequest): void {
    this.#prompt.show(request);
  }

  preparePrompt(request: PromptRequest | null): void {
    this.#prompt.prepare(request);
  }

  hidePrompt(): void {
    this.#prompt.hide();
  }

  takeKeyboard(): void {
    this.#prompt.takeKeyboard();
  }

  hasKeyboard(windowId: number): boolean {
    return this.#prompt.hasKeyboard(windowId);
  }

  promptAgeMs(windowId: number): Millis {
    return this.#prompt.ageMs(windowId);
  }

  painted(windowId: number): void {
    this.#prompt.painted(windowId);
    this.#unpainted.get(windowId)?.();
  }

  /** Opens the stage on the display the pointer is on; only ever by an act of the person. */
  openStage(sessionId: number): void {
    this.closeStage();
    const { bounds } = pointerDisplay();
    const window = createPageWindow(this.#ports, 'stage', '', {
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
    this.#watch('stage', window, () => this.#stageEnded(window, sessionId, true));
    window.once('closed', () => this.#stageEnded(window, sessionId, false));
    this.#stage = window;
    this.stayAwake();
  }

  focusStage(): void {
    this.#stage?.show();
    this.#stage?.focus();
  }

  dismissStage(): void {
    this.#stage?.close();
  }

  closeStage(): void {
    const window = this.#stage;
    this.#stage = null;
    this.letSleep();
    window?.destroy();
  }

  send(snapshot: Snapshot): void {
    this.#prompt.send(channels.snapshot, snapshot);
    if (snapshot.preferences.theme !== this.#theme) this.#repaint();
    for (const window of [this.#main, this.#stage])
      if (window !== null && !window.webContents.isDestroyed())
        window.webContents.send(channels.snapshot, snapshot);
  }

  pageOf(contents: WebContents): Page | null {
    if (contents === this.#main?.webContents) return 'main';
    if (this.#prompt.owns(contents)) return 'prompt';
    return contents === this.#stage?.webContents ? 'stage' : null;
  }

  closeAll(): void {
    this.preparePrompt(null);
    this.hidePrompt();
    this.closeStage();
    this.#main?.destroy();
  }

  /** The session is over: a summary that nobody closes keeps no display awake. */
  letSleep(): void {
    if (this.#awake !== null) powerSaveBlocker.stop(this.#awake);
    this.#awake = null;
  }

  stayAwake(): void {
    if (this.#stage !== null) this.#awake ??= powerSaveBlocker.start('prevent-display-sleep');
  }

  /** A window that cannot be seen is given up; its page says when it can. */
  #watch(name: Page, window: BrowserWindow, failed: () => void, patienceMs?: Millis): void {
    const { id } = window.webContents;
    const { log } = this.#ports;
    const terms = { name, log, ...(patienceMs !== undefined && { patienceMs }) };
    this.#unpainted.set(id, watchPainting(window, failed, terms));
    window.once('closed', () => this.#unpainted.delete(id));
  }

  /** A display went or changed: no window may be left where nobody can see it. */
  #bringBack(): void {
    const displays = screen.getAllDisplays();
    if (this.#main !== null && !this.#main.isMinimized()) {
      const bounds = broughtBack(this.#main.getBounds(), displays);
      if (bounds !== null) this.#main.setBounds(bounds);
    }
    const filled = this.#stage === null ? null : filledAgain(this.#stage.getBounds(), displays);
    if (filled !== null) this.#stage?.setBounds(filled);
  }

  #repaint(): void {
    this.#theme = this.#ports.theme();
    for (const window of [this.#main, this.#stage])
      if (window !== null && !window.isDestroyed()) paintGround(window, this.#theme);
  }

  #stageEnded(window: BrowserWindow, sessionId: number, crashed: boolean): void {
    if (this.#stage !== window) return; // closed by us, or already reported
    this.#stage = null;
    this.letSleep();
    if (crashed) window.destroy();
    this.#ports.stageGone(sessionId, crashed);
  }
}

import { type BrowserWindow, screen, type WebContents } from 'electron';
import type { Snapshot } from '#shared/ipc';
import {
  type PlacedWindow,
  type PromptRequest,
  promptLayout,
  sameLayout,
} from '#shared/prompt-layout';
import { hashOfRole, type PromptRole } from '#shared/prompt-roles';
import { PROMPT_RADIUS } from '#shared/prompt-sizes';
import { type Millis, seconds } from '#shared/time';
import { covers } from '#shared/window-place';
import { createPageWindow, type PagePorts } from './page-window';
import { watchPainting } from './paint-watch';
import { pointerDisplay } from './pointer-display';
import { type PreparedWindow, PreparedWindows } from './prepared-windows';
import { roundedShape } from './rounded-shape';

export interface PromptPorts extends PagePorts {
  readonly textScale: () => number;
  /** Milliseconds since any key went down, in any application. */
  readonly sinceKeyMs: () => Millis;
  /** The prompt cannot be seen: what there was of it is gone. */
  readonly promptFailed: () => void;
}

/** A covered screen takes the keyboard only after this long, and this long without a key. */
const KEYS_QUIET_MS: Millis = seconds(2);

/** So often a window is made that does not paint in time, as under load or while displays change. */
const MOST_TRIES = 3;

interface OpenWindow {
  readonly window: BrowserWindow;
  readonly role: PromptRole;
  /** When it was put up, by a clock that only grows. */
  readonly upAtMs: Millis;
  /** Stops the watch: the page is painted. */
  readonly painted: () => void;
}

/**
 * The windows of the one prompt: a card, the same on each display, or a cover on all of them.
 *
 * None can take the keyboard while somebody types: `focusable: false` is override-redirect on X11,
 * and full screen or `show()` would take most of the keys with them. A covered screen gets a second,
 * focusable window once the keys were quiet, and the first goes when that one has painted.
 */
export class PromptWindows {
  readonly #ports: PromptPorts;
  readonly #prepared = new PreparedWindows();
  #request: PromptRequest | null = null;
  #layout: readonly PlacedWindow[] = [];
  #open: readonly OpenWindow[] = [];
  #shownAtMs = 0;
  #quietTimer: NodeJS.Timeout | null = null;
  #keysTries = 0;
  /** How often a window was made for a place beside the leading one. */
  #tries: ReadonlyMap<PlacedWindow, number> = new Map();

  constructor(ports: PromptPorts) {
    this.#ports = ports;
    const replace = () => this.#replace();
    screen.on('display-added', replace);
    screen.on('display-removed', replace);
    screen.on('display-metrics-changed', replace);
  }

  /** Makes the windows of the prompt that waits for its moment; null: none waits. */
  prepare(request: PromptRequest | null): void {
    if (request === null) return this.#prepared.drop();
    const layoutOf = (wanted: PromptRequest) => this.#layoutOf(wanted);
    this.#prepared.make(request, layoutOf, (place, wanted) => this.#make(place, wanted));
  }

  /** Puts a prompt up without activating it; one that is open is replaced. */
  show(request: PromptRequest): void {
    this.hide();
    this.#shownAtMs = performance.now();
    this.#put(request);
  }

  hide(): void {
    if (this.#quietTimer !== null) clearTimeout(this.#quietTimer);
    this.#quietTimer = null;
    this.#request = null;
    const open = this.#open;
    this.#open = [];
    for (const { window } of open) window.destroy();
  }

  get windows(): readonly BrowserWindow[] {
    return this.#open.map(({ window }) => window);
  }

  owns(contents: WebContents): boolean {
    return this.#all.some((window) => window.webContents === contents);
  }

  /** True for a covered screen that has the keyboard: what is pressed there is meant for it. */
  hasKeyboard(contentsId: number): boolean {
    return this.#open.some(
      ({ window, role }) => role === 'cover-keys' && window.webContents.id === contentsId,
    );
  }

  /** How long this very window has been up: one that a display brought anew is as new as a prompt just shown. */
  ageMs(contentsId: number): Millis {
    const found = this.#open.find(({ window }) => window.webContents.id === contentsId);
    return found === undefined ? Number.POSITIVE_INFINITY : performance.now() - found.upAtMs;
  }

  painted(contentsId: number): void {
    const painted = this.#open.find(({ window }) => window.webContents.id === contentsId);
    painted?.painted();
    if (painted?.role === 'cover-keys') this.#takeOver(painted.window);
  }

  /** A click on a covered screen asks for its keyboard; not in the first moments, as with a card. */
  takeKeyboard(): void {
    if (this.#sinceShownMs >= KEYS_QUIET_MS) this.#openForKeys();
  }

  send(channel: string, snapshot: Snapshot): void {
    for (const { webContents } of this.#all)
      if (!webContents.isDestroyed()) webContents.send(channel, snapshot);
  }

  get #all(): readonly BrowserWindow[] {
    return [...this.windows, ...this.#prepared.windows];
  }

  get #sinceShownMs(): Millis {
    return performance.now() - this.#shownAtMs;
  }

  #put(request: PromptRequest, keysTries = 0): void {
    this.#request = request;
    this.#keysTries = keysTries;
    this.#tries = new Map();
    this.#layout = this.#layoutOf(request);
    const prepared = this.#prepared.take(request, this.#layout);
    const made = prepared ?? this.#layout.map((place) => this.#makeNow(place, request));
    this.#open = this.#layout.flatMap((place, at) => {
      const ready = made[at];
      return ready === undefined ? [] : [this.#standUp(ready, place, request)];
    });
    if (request.cover && keysTries < MOST_TRIES)
      this.#waitForQuiet(keysTries === 0 ? 0 : KEYS_QUIET_MS);
  }

  #layoutOf(request: PromptRequest): readonly PlacedWindow[] {
    const { id } = pointerDisplay();
    return promptLayout(request, screen.getAllDisplays(), id, this.#ports.textScale());
  }

  /** A display came, went or changed: a window of one that is gone would stay off the screen. */
  #replace(): void {
    const request = this.#request;
    if (request === null || sameLayout(this.#layout, this.#layoutOf(request))) return;
    this.show(request);
  }

  #makeNow(place: PlacedWindow, request: PromptRequest): PreparedWindow {
    return { window: this.#make(place, request), role: place.role, drawn: false };
  }

  #make({ role, bounds }: PlacedWindow, { surface, focusable, cover }: PromptRequest) {
    const window = this.#create(role, {
      ...bounds,
      focusable: focusable && role === 'card',
      ...(cover && { transparent: true, backgroundColor: '#00000000' }),
    });
    if (!cover) window.setShape(roundedShape(bounds.width, bounds.height, PROMPT_RADIUS));
    if (surface === 'heads-up' || surface === 'limit') window.setIgnoreMouseEvents(true);
    return window;
  }

  #standUp(
    { window, role, drawn }: PreparedWindow,
    place: PlacedWindow,
    { focusable }: PromptRequest,
  ): OpenWindow {
    const takesKeys = focusable && role === 'card';
    const show = () => (takesKeys ? window.show() : window.showInactive());
    if (drawn) show();
    else window.once('ready-to-show', show);
    return this.#watched(window, place, drawn);
  }

  #watched(window: BrowserWindow, place: PlacedWindow, drawn = false): OpenWindow {
    const { role } = place;
    const { log } = this.#ports;
    const terms = { name: role, log, drawn };
    const painted = watchPainting(window, () => this.#failed(window, place), terms);
    return { window, role, upAtMs: performance.now(), painted };
  }

  /** A window beside the one that leads may go alone, and is made again; without that one there is no prompt. */
  #failed(window: BrowserWindow, place: PlacedWindow): void {
    const { role } = place;
    const leads = role === 'card' || role === 'cover';
    if (leads || (role === 'cover-keys' && !this.#has('cover'))) {
      this.hide();
      this.#ports.promptFailed();
      return;
    }
    this.#open = this.#open.filter((open) => open.window !== window);
    window.destroy();
    if (role !== 'cover-keys') this.#makeAgain(place);
    else if (this.#keysTries < MOST_TRIES) this.#waitForQuiet(KEYS_QUIET_MS);
  }

  /** No display is left out because its window was late. */
  #makeAgain(place: PlacedWindow): void {
    const request = this.#request;
    const tries = (this.#tries.get(place) ?? 1) + 1;
    if (request === null || tries > MOST_TRIES) return;
    this.#tries = new Map(this.#tries).set(place, tries);
    this.#open = [...this.#open, this.#standUp(this.#makeNow(place, request), place, request)];
  }

  /** @param leastMs Waits so long in any case. */
  #waitForQuiet(leastMs: Millis = 0): void {
    const quietMs = Math.min(this.#sinceShownMs, this.#ports.sinceKeyMs());
    const waitMs = Math.max(leastMs, KEYS_QUIET_MS - quietMs);
    if (waitMs <= 0) return this.#openForKeys();
    this.#quietTimer = setTimeout(() => this.#waitForQuiet(), Math.ceil(waitMs));
  }

  #openForKeys(): void {
    const cover = this.#layout.find(({ role }) => role === 'cover');
    if (cover === undefined || !this.#has('cover') || this.#has('cover-keys')) return;
    this.#keysTries += 1;
    const window = this.#create('cover-keys', {
      ...cover.bounds,
      resizable: true, // a window that is not cannot fill the screen
      fullscreen: process.platform === 'linux', // elsewhere it would be a space of its own
    });
    window.once('ready-to-show', () => {
      window.show();
      window.focus();
    });
    window.on('move', () => this.#stay(window, cover));
    window.on('resize', () => this.#stay(window, cover));
    this.#open = [...this.#open, this.#watched(window, { ...cover, role: 'cover-keys' })];
  }

  /** The shield goes only for a window that lies over the same display. */
  #takeOver(window: BrowserWindow): void {
    const cover = this.#layout.find(({ role }) => role === 'cover');
    if (cover === undefined) return;
    if (!covers(window.getBounds(), cover.bounds))
      return this.#failed(window, { ...cover, role: 'cover-keys' });
    this.#drop('cover');
  }

  /** A window manager that heard late of a change has put it over another display: all are covered anew. */
  #stay(window: BrowserWindow, place: PlacedWindow): void {
    const request = this.#request;
    const leads = this.#open.some((open) => open.window === window) && !this.#has('cover');
    if (request === null || !leads || covers(window.getBounds(), place.bounds)) return;
    const tries = this.#keysTries;
    this.hide();
    this.#put(request, tries);
  }

  #create(role: PromptRole, options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
    const window = createPageWindow(this.#ports, 'prompt', hashOfRole(role), {
      title: 'Knead: break',
      frame: false,
      resizable: false,
      movable: false,
      minimizable: false,
      maximizable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      hasShadow: true,
      roundedCorners: false,
      ...options,
    });
    window.setAlwaysOnTop(true, 'screen-saver');
    return window;
  }

  #has(...roles: readonly PromptRole[]): boolean {
    return this.#open.some(({ role }) => roles.includes(role));
  }

  #drop(role: PromptRole): void {
    const gone = this.#open.filter((open) => open.role === role);
    this.#open = this.#open.filter((open) => open.role !== role);
    for (const { window } of gone) window.destroy();
  }
}

import type { BrowserWindow } from 'electron';
import {
  type PlacedWindow,
  type PromptRequest,
  sameLayout,
  sameRequest,
} from '#shared/prompt-layout';
import type { PromptRole } from '#shared/prompt-roles';

export interface PreparedWindow {
  readonly window: BrowserWindow;
  readonly role: PromptRole;
  /** The page is loaded: the window may be shown at once. */
  readonly drawn: boolean;
}

/**
 * The windows of a prompt that waits for its moment: made ahead and unshown, so that bringing it up
 * is only mapping. Made when it begins to wait, handed over when it comes, gone when it does not.
 */
export class PreparedWindows {
  #request: PromptRequest | null = null;
  #layout: readonly PlacedWindow[] = [];
  #windows: readonly PreparedWindow[] = [];

  get windows(): readonly BrowserWindow[] {
    return this.#windows.map(({ window }) => window);
  }

  /** Once for each prompt that waits: one whose page crashed is made when it has to be shown. */
  make(
    request: PromptRequest,
    layoutOf: (request: PromptRequest) => readonly PlacedWindow[],
    create: (place: PlacedWindow, request: PromptRequest) => BrowserWindow,
  ): void {
    if (this.#request !== null && sameRequest(this.#request, request)) return;
    this.drop();
    this.#request = request;
    this.#layout = layoutOf(request);
    this.#windows = this.#layout.map((place) => {
      const window = create(place, request);
      window.once('ready-to-show', () => this.#drawn(window));
      window.once('closed', () => this.#lost(window));
      window.webContents.once('render-process-gone', () => this.#lost(window));
      return { window, role: place.role, drawn: false };
    });
  }

  /** Hands them over if they are what is to be shown now, and where; else they go. */
  take(request: PromptRequest, layout: readonly PlacedWindow[]): readonly PreparedWindow[] | null {
    const fits =
      this.#windows.length > 0 &&
      this.#request !== null &&
      sameRequest(this.#request, request) &&
      sameLayout(this.#layout, layout);
    const windows = this.#windows;
    if (fits) this.#windows = [];
    this.drop();
    return fits ? windows : null;
  }

  drop(): void {
    this.#request = null;
    this.#destroy();
  }

  #drawn(drawn: BrowserWindow): void {
    this.#windows = this.#windows.map((each) =>
      each.window === drawn ? { ...each, drawn: true } : each,
    );
  }

  #lost(lost: BrowserWindow): void {
    if (this.#windows.some(({ window }) => window === lost)) this.#destroy();
  }

  #destroy(): void {
    const windows = this.#windows;
    this.#windows = [];
    for (const { window } of windows) window.destroy();
  }
}

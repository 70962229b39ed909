import type { KeyValueStore } from './settings-store';

type Open = () => KeyValueStore;

/**
 * A store whose code is loaded when something is to be written for the first time: reading settings
 * needs none of it, and electron-store takes longer to load than all the rest of Knead.
 */
export class LateStore {
  readonly #load: () => Promise<Open>;
  readonly #tried: () => void;
  #open: Open | null = null;
  #loading: Promise<void> | null = null;

  /**
   * @param load Loads the code; called once.
   * @param tried Hears that it was loaded, or could not be: what waited for it can be written.
   */
  constructor(load: () => Promise<Open>, tried: () => void) {
    this.#load = load;
    this.#tried = tried;
  }

  /**
   * Opens the store, or begins to load it.
   *
   * @returns Null until it is loaded.
   * @throws When it cannot be opened, or its code could not be loaded.
   */
  open(): KeyValueStore | null {
    void this.load();
    return this.#open?.() ?? null;
  }

  /** Whether it was asked for and is not there yet: changes wait for it. */
  get isLoading(): boolean {
    return this.#loading !== null && this.#open === null;
  }

  /** Settles once `open` returns the store, or says why it cannot; never rejects. */
  load(): Promise<void> {
    this.#loading ??= this.#load()
      .catch((error: unknown): Open => {
        return () => {
          throw error;
        };
      })
      .then((open) => {
        this.#open = open;
        this.#tried();
      });
    return this.#loading;
  }
}

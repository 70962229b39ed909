/** Why a file could not be written. */
export type WriteTrouble = 'disk-full' | 'not-allowed' | 'other';

/** What Knead says about its files; each sentence says what it means for the person, or what to do. */
export interface StorageWords {
  /** Said once while nothing can be written, and taken back when it can. */
  readonly cannotWrite: (trouble: WriteTrouble, folder: string, why: string) => string;
  /** Records waited longer than memory holds them. */
  readonly recordsLost: string;
  readonly settingsKept: (name: string) => string;
  readonly settingsRewritten: (name: string) => string;
  readonly settingsWaiting: (trouble: WriteTrouble, why: string) => string;
  readonly stateKept: (name: string) => string;
  /** A file or folder of the history that could not be used. */
  readonly historyKept: (name: string) => string;
  readonly historyUnread: (name: string, why: string) => string;
  readonly machineIdKept: (name: string) => string;
  /** A damaged file that cannot even be moved; it is not written to. */
  readonly leftInPlace: (name: string, why: string) => string;
  readonly noCommandLine: (why: string) => string;
  readonly noLock: string;
  readonly noTray: string;
  readonly foreignLock: (host: string, lock: string) => string;
}

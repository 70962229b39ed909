import type { ExportTally } from '../history/export';
import type { WriteTrouble } from './storage-messages';

/** What `knead export` says; each error says what to do. */
export interface ExportWords {
  readonly done: (file: string, tally: ExportTally) => string;
  readonly leftOut: (lines: number) => string;
  readonly unread: (file: string, why: string) => string;
  readonly noHistory: (folder: string) => string;
  readonly nothingThen: string;
  readonly exists: (file: string) => string;
  readonly isFolder: (file: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly cannotWrite: (trouble: WriteTrouble, file: string, why: string) => string;
}

import { en } from '../../shared/text/en';
import type { Messages } from '../../shared/text/messages';

/** The sentences every component reads. The one place where a page chooses its language. */
export const words: Messages = en;

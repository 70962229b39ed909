import { withoutHome } from './diagnostics';

/** More places say nothing more. */
const MOST_PLACES = 12;

/** A word that names a kind of error or its cause, such as `TypeError` or `ENOENT`. */
const plainWord = /^\w{1,40}$/;

/**
 * What kind of error it was, in a word or two that quote nothing: `SyntaxError`, `Error ENOENT`.
 *
 * Its message is left out, whoever wrote it: that of a text that is no JSON has the text in it, and that
 * of a value nobody expected has the value.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${error === null ? 'null' : typeof error}`;
  const { name } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const words = [plainWord.test(name) ? name : 'Error', plainWord.test(code) ? code : ''];
  return words.filter((word) => word !== '').join(' ');
}

/**
 * The same in one line with the places in the code that led there, nearest first, without the name of the
 * person that stands in the path of their home.
 */
export function traceOf(error: unknown, home: string): string {
  const places = error instanceof Error ? placesIn(error) : [];
  return [faultOf(error), ...places.map((place) => withoutHome(place, home))].join(' | ');
}

/** `at run (file:///opt/knead/index.js:1:2)` and the like; only of files, whose names hold no content. */
const frame = /^\s*at (?:async )?(?:[^(]*\()?((?:file:\/\/|node:|\/|[A-Za-z]:[\\/]).*:\d+:\d+)\)?$/;

function placesIn({ stack = '', message }: Error): readonly string[] {
  // The message comes first and may have lines that look like a place.
  const end = message === '' ? -1 : stack.indexOf(message);
  const lines = (end < 0 ? stack : stack.slice(end + message.length)).split('\n').slice(1);
  return lines.flatMap((line) => frame.exec(line)?.[1] ?? []).slice(0, MOST_PLACES);
}

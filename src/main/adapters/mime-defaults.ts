/*
 * The list of programs a person chose for kinds of files and links, `mimeapps.list` (MIME Applications
 * Associations Specification). It is shared by all programs: every line but our own stays as it is.
 */

const GROUP = '[Default Applications]';

/** Names a program as the one for a kind; a person's own list of several is put behind it. */
export function withDefault(list: string, kind: string, entry: string): string {
  const lines = linesOf(withoutDefault(list, kind, entry));
  const at = lines.findIndex((line) => line.trim() === GROUP);
  if (at < 0)
    return textOf([...lines, ...(lines.length > 0 ? [''] : []), GROUP, `${kind}=${entry}`]);
  const end = endOfGroup(lines, at);
  const own = lines.findIndex((line, index) => index > at && index < end && isOf(line, kind));
  if (own < 0)
    return textOf([...lines.slice(0, at + 1), `${kind}=${entry}`, ...lines.slice(at + 1)]);
  const others = entriesOf(lines[own] ?? '').join(';');
  return textOf(lines.with(own, `${kind}=${entry};${others}`));
}

/** Takes a program out of what is chosen for a kind. */
export function withoutDefault(list: string, kind: string, entry: string): string {
  const lines = linesOf(list);
  const at = lines.findIndex((line) => line.trim() === GROUP);
  if (at < 0) return list;
  const end = endOfGroup(lines, at);
  const kept = lines.flatMap((line, index) => {
    if (index <= at || index >= end || !isOf(line, kind)) return [line];
    const others = entriesOf(line).filter((other) => other !== entry);
    return others.length > 0 ? [`${kind}=${others.join(';')}`] : [];
  });
  return textOf(kept);
}

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\n$/, '').split('\n');

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function endOfGroup(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, index) => index > from && line.trim().startsWith('['));
  return next < 0 ? lines.length : next;
}

const isOf = (line: string, kind: string): boolean => line.split('=')[0]?.trim() === kind;

const entriesOf = (line: string): readonly string[] =>
  (line.split('=')[1] ?? '')
    .split(';')
    .flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));

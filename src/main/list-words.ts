/** What can be listed. */
const LISTS = ['routines', 'complaints', 'spots'] as const;

export interface ListCommand {
  readonly kind: 'list';
  readonly what: (typeof LISTS)[number];
  readonly json: boolean;
}

export const listHelp = `  knead list routines|complaints|spots [--json]
                            what there is to start, what may hurt, what is pressed
`;

/** Reads the words after `list`. */
export function parseList(
  rest: readonly string[],
): { readonly command: ListCommand } | { readonly error: string } {
  const [word, ...options] = rest;
  const what = LISTS.find((list) => list === word);
  if (what === undefined) return { error: `"list" takes: ${LISTS.join(', ')} [--json].` };
  const surplus = options.find((option) => option !== '--json');
  if (surplus !== undefined)
    return { error: `"list ${what}" takes only --json; found "${surplus}".` };
  return { command: { kind: 'list', what, json: options.includes('--json') } };
}

import { parseArgs } from 'node:util';
import type { ExportFormat } from '#shared/history/export';
import { isDay, type LocalDay } from '#shared/time';

/** What a person may ask of the export on the command line. */
export interface ExportCommand {
  readonly kind: 'export';
  readonly file: string;
  readonly format: ExportFormat;
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  /** Replaces a file that exists. */
  readonly force: boolean;
}

export const exportHelp = `  knead export FILE.csv|FILE.json [--from DAY] [--to DAY] [--force]
                            write minutes, prompts, sessions, runs and day totals to
                            a file; DAY is like 2026-11-23; --force replaces a file
`;

const USAGE = '"export" takes FILE.csv or FILE.json, --from DAY, --to DAY and --force.';

/** Reads the words after `export`. */
export function parseExport(
  rest: readonly string[],
): { readonly command: ExportCommand } | { readonly error: string } {
  const parsed = readOptions(rest);
  if (parsed === null) return { error: USAGE };
  const { from = null, to = null, force = false } = parsed.values;
  const [file, surplus] = parsed.positionals;
  if (file === undefined || surplus !== undefined) return { error: USAGE };
  const format = formatOf(file);
  if (format === null) return { error: `"${file}" must end in .csv or .json.` };
  const bad = [from, to].find((day) => day !== null && !isDay(day));
  if (bad != null) return { error: `"${bad}" is no day; write it as 2026-11-23.` };
  if (from !== null && to !== null && from > to)
    return { error: `--from ${from} comes after --to ${to}.` };
  return { command: { kind: 'export', file, format, from, to, force } };
}

function readOptions(rest: readonly string[]) {
  try {
    return parseArgs({
      args: [...rest],
      options: { from: { type: 'string' }, to: { type: 'string' }, force: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}

function formatOf(file: string): ExportFormat | null {
  const ending = /\.(csv|json)$/i.exec(file)?.[1]?.toLowerCase();
  return ending === 'csv' || ending === 'json' ? ending : null;
}

import type { SettingDefinition } from '../../../shared/settings/definition';
import { words } from '../../lib/words';

/** A number with a range, as the table declares it. */
export type NumberRow = Pick<
  Extract<SettingDefinition, { readonly type: 'number' }>,
  'min' | 'max' | 'step' | 'unit' | 'whole'
>;

/** Shares are shown as per cent. */
const factor = ({ unit }: Pick<NumberRow, 'unit'>): number => (unit === '×' ? 100 : 1);

/** Takes the dust of binary fractions away. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

export const unitOf = ({ unit }: Pick<NumberRow, 'unit'>): string => words.settings.unit[unit];

export const shown = (value: number, row: NumberRow): string => String(tidy(value * factor(row)));

/** What was typed as a value of the setting, or null when it is none that is allowed. */
export function typed(text: string, row: NumberRow): number | null {
  const trimmed = text.trim().replace(',', '.').replace(/%$/, '');
  const value = trimmed === '' ? Number.NaN : tidy(Number(trimmed) / factor(row));
  const fits = value >= row.min && value <= row.max && (!row.whole || Number.isInteger(value));
  return fits ? value : null;
}

/** The next round value up or down, and no further than the range. */
export function stepped(value: number, direction: 1 | -1, row: NumberRow): number {
  const steps = tidy(value / row.step);
  const next = direction > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
  return Math.min(row.max, Math.max(row.min, tidy(next * row.step)));
}

export const rangeText = (row: NumberRow): string =>
  words.settings.range(tidy(row.min * factor(row)), tidy(row.max * factor(row)), unitOf(row));

export const allowedText = (row: NumberRow): string =>
  words.settings.numberAllowed(
    tidy(row.min * factor(row)),
    tidy(row.max * factor(row)),
    unitOf(row),
    row.whole === true,
  );

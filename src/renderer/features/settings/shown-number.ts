import type { SettingDefinition } from '../../../shared/settings/definition';
import { words } from '../../lib/words';

/** A number with a range, as the table declares it. */
export type NumberRow = Pick<
  Extract<SettingDefinition, { readonly type: 'number' }>,
  'min' | 'max' | 'step' | 'unit' | 'whole' | 'shownIn'
>;

/** Shares are shown as per cent, long times in minutes. */
function factor({ unit, shownIn }: Pick<NumberRow, 'unit' | 'shownIn'>): number {
  if (shownIn === 'min') return 1 / 60;
  return unit === '×' ? 100 : 1;
}

/** Takes the dust of binary fractions away. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

export const unitOf = ({ unit, shownIn }: Pick<NumberRow, 'unit' | 'shownIn'>): string =>
  words.settings.unit[shownIn ?? unit];

/** Two decimals of a minute are more than a person sets. */
const inUnit = (value: number, row: NumberRow): number =>
  row.shownIn === 'min' ? Math.round((value * 100) / 60) / 100 : tidy(value * factor(row));

export const shown = (value: number, row: NumberRow): string => String(inUnit(value, row));

/** What was typed as a value of the setting, or null when it is none that is allowed. */
export function typed(text: string, row: NumberRow): number | null {
  const trimmed = text.trim().replace(',', '.').replace(/%$/, '');
  const exact = trimmed === '' ? Number.NaN : tidy(Number(trimmed) / factor(row));
  const value = row.shownIn === 'min' && row.whole ? Math.round(exact) : exact;
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
  words.settings.range(inUnit(row.min, row), inUnit(row.max, row), unitOf(row));

export const allowedText = (row: NumberRow): string =>
  words.settings.numberAllowed(
    inUnit(row.min, row),
    inUnit(row.max, row),
    unitOf(row),
    row.whole === true && row.shownIn === undefined,
  );

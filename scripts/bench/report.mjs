/*
 * What the bench prints: one line a figure, with every program side by side. Figures move from
 * machine to machine, their ratio in one run hardly does.
 */

/**
 * @typedef {object} Limit
 * @property {'ratio' | 'most'} kind a ratio to the program named first, or a figure of its own
 * @property {number} must above it the bench fails
 * @property {number} [hope] what we would like to reach
 *
 * @typedef {object} Row
 * @property {string} title
 * @property {string} unit
 * @property {number} [digits] after the point
 * @property {Readonly<Record<string, number>>} figures by program
 * @property {string} [reference] the program a ratio is taken to
 * @property {Limit} [limit] none: for information
 * @property {string} [note]
 */

export const SUBJECT = 'Knead';

/**
 * What is held against the limit: Knead's figure, or its ratio to the reference.
 *
 * @param {Row} row
 */
export function heldAgainst({ figures, reference, limit }) {
  const own = figures[SUBJECT] ?? Number.NaN;
  return limit?.kind === 'ratio' ? own / (figures[reference ?? ''] ?? Number.NaN) : own;
}

/**
 * A limit that nothing can be said about, because a figure is missing, is not kept.
 *
 * @param {Row} row
 */
export function isKept(row) {
  return row.limit === undefined || heldAgainst(row) <= row.limit.must;
}

/**
 * @param {Row} row
 * @example
 * ok  idle memory: bare Electron 164 MB, Knead 142 MB: 0.87 times, must be <= 1.05, hope <= 0.90
 */
export function lineOf(row) {
  const { title, unit, digits = 0, figures, limit, note } = row;
  const sideBySide = Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure.toFixed(digits)} ${unit}`)
    .join(', ');
  const remark = note === undefined ? '' : ` (${note})`;
  if (limit === undefined) return `    ${title}: ${sideBySide}${remark}`;
  const verdict = isKept(row) ? 'ok  ' : 'NO  ';
  const value = limit.kind === 'ratio' ? `: ${heldAgainst(row).toFixed(2)} times` : '';
  const unitOf = limit.kind === 'ratio' ? '' : ` ${unit}`;
  const hope = limit.hope === undefined ? '' : `, hope <= ${limit.hope}${unitOf}`;
  return `${verdict}${title}: ${sideBySide}${value}, must be <= ${limit.must}${unitOf}${hope}${remark}`;
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * How far the middle half of the values spreads, as a share of the median: the noise of a figure.
 *
 * @param {readonly number[]} values
 */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return (at(0.75) - at(0.25)) / median(values);
}

import { isoInstant, type LocalDay, localDay, minutes, type Now } from '../time';
import { parseLine } from './lines';
import type { MinuteCounts, MinuteRecord, PromptRecord, RunRecord, SessionRecord } from './record';

export type ExportFormat = 'csv' | 'json';

export interface ExportOptions {
  readonly format: ExportFormat;
  /** First and last day, both included; null is open. */
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  /** When a day begins, 0 to 23, so that the totals are those Today showed. */
  readonly dayStartHour: number;
}

/** A line of the history and the random name of the machine that wrote it. */
export interface MachineLine {
  readonly machine: string;
  readonly text: string;
}

/** How much was exported. */
export interface ExportTally {
  readonly days: number;
  readonly minutes: number;
  readonly prompts: number;
  readonly sessions: number;
  readonly runs: number;
  /** Lines that were cut off, damaged, or of a kind this version does not know. */
  readonly leftOut: number;
}

type Cell = string | number | null;
type Row = Readonly<Partial<Record<Column, Cell>>>;

/** What is counted in a minute, and what a day adds up. */
const COUNTS = [
  'active_seconds',
  'left_keys',
  'left_chords',
  'left_clicks',
  'left_scrolls',
  'left_drag_seconds',
  'left_held_seconds',
  'right_keys',
  'right_chords',
  'right_clicks',
  'right_scrolls',
  'right_drag_seconds',
  'right_held_seconds',
  'travel_px',
  'unknown_minutes',
] as const;

/** The columns, in order; a row leaves those empty that mean nothing for it. */
const COLUMNS = [
  'record',
  'day',
  'time',
  'machine',
  'sensor',
  ...COUNTS,
  'kind',
  'outcome',
  'reason',
  'routine',
  'complaint',
  'side',
  'spots',
  'before',
  'after',
  'ended',
  'seconds',
  'run_minutes',
  'km',
  'during',
  'breaks_taken',
  'presses_finished',
  // New columns stand last, so that those of older files keep their places.
  'logged',
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Turns lines of the history into one table: a row a minute, prompt, session and run in the order they were
 * written, then a row a day with its totals. Only the totals are held in memory.
 *
 * In a minute in which the keyboard could not be heard, counts are unknown and left empty, never 0;
 * `unknown_minutes` of a day says how many those were.
 *
 * @returns By its end, how much was exported.
 */
export function* exportText(
  lines: Iterable<MachineLine>,
  options: ExportOptions,
): Generator<string, ExportTally> {
  const write = options.format === 'csv' ? csvRow : jsonRow;
  const totals = new Map<LocalDay, DayTotals>();
  const tally = { minutes: 0, prompts: 0, sessions: 0, runs: 0, leftOut: 0 };
  let count = 0;
  yield options.format === 'csv' ? csvLine(COLUMNS) : JSON_BEGIN;
  for (const line of lines) {
    const row = rowOf(line, options.dayStartHour);
    if (row === null) tally.leftOut += 1;
    else if (isWithin(row.day, options)) {
      tally[TALLIED[row.record]] += 1;
      totals.set(row.day, plus(totals.get(row.day) ?? noTotals, row));
      yield write(row.cells, count++);
    }
  }
  for (const day of [...totals.keys()].sort())
    yield write({ record: 'day', day, ...totals.get(day) }, count++);
  if (options.format === 'json') yield JSON_END;
  return { ...tally, days: totals.size };
}

const TALLIED = {
  minute: 'minutes',
  prompt: 'prompts',
  session: 'sessions',
  run: 'runs',
} as const;

/** A row with what the totals need of it. */
interface DatedRow {
  readonly record: keyof typeof TALLIED;
  readonly day: LocalDay;
  readonly cells: Row;
}

/** Days are written so that their order is that of their letters. */
const isWithin = (day: LocalDay, { from, to }: ExportOptions): boolean =>
  (from === null || day >= from) && (to === null || day <= to);

function rowOf({ machine, text }: MachineLine, dayStartHour: number): DatedRow | null {
  const line = parseLine(text);
  switch (line.kind) {
    case 'minute': {
      const { utcMinute, offsetMinutes } = line.record;
      const now = { wallAt: minutes(utcMinute), offsetMinutes };
      return dated('minute', machine, now, dayStartHour, minuteCells(line.record));
    }
    case 'prompt': {
      const { at, offsetMinutes } = line.record;
      const now = { wallAt: at, offsetMinutes };
      return dated('prompt', machine, now, dayStartHour, promptCells(line.record));
    }
    case 'session': {
      const { startedAt, offsetMinutes } = line.record;
      const now = { wallAt: startedAt, offsetMinutes };
      return dated('session', machine, now, dayStartHour, sessionCells(line.record));
    }
    case 'run': {
      const { at, offsetMinutes } = line.record;
      const now = { wallAt: at, offsetMinutes };
      return dated('run', machine, now, dayStartHour, runCells(line.record));
    }
    case 'unknown':
    case 'broken':
      return null;
  }
}

function dated(
  record: DatedRow['record'],
  machine: string,
  now: Now,
  dayStartHour: number,
  cells: Row,
): DatedRow | null {
  const time = localTime(now);
  if (time === null) return null;
  const day = localDay(now, dayStartHour);
  return { record, day, cells: { record, day, time, machine, ...cells } };
}

/** No date of a calendar lies further from 1970 (ECMAScript, Time Values); damage may say so. */
const FURTHEST_MS = 8.64e15 - minutes(48 * 60);

/** `2026-11-23T09:15:00+01:00`, as the person's clock showed it; null for a time that is none. */
function localTime({ wallAt, offsetMinutes }: Now): string | null {
  if (Math.abs(wallAt) > FURTHEST_MS || Math.abs(offsetMinutes) > 24 * 60) return null;
  const local = isoInstant(wallAt + minutes(offsetMinutes)).slice(0, -5);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(offsetMinutes);
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

function minuteCells({ sensor, activeSeconds, left, right, travelPx }: MinuteRecord): Row {
  const known = { record: 'minute', sensor, active_seconds: activeSeconds };
  if (sensor !== 'counting') return { ...known, unknown_minutes: 1 };
  return {
    ...known,
    ...handCells('left', left),
    ...handCells('right', right),
    travel_px: travelPx,
    unknown_minutes: 0,
  };
}

const handCells = (hand: 'left' | 'right', counts: MinuteCounts): Row => ({
  [`${hand}_keys`]: counts.keys,
  [`${hand}_chords`]: counts.chords,
  [`${hand}_clicks`]: counts.clicks,
  [`${hand}_scrolls`]: counts.scrolls,
  [`${hand}_drag_seconds`]: counts.dragSeconds,
  [`${hand}_held_seconds`]: counts.heldSeconds,
});

const promptCells = ({ kind, outcome, reason }: PromptRecord): Row => ({ kind, outcome, reason });

const sessionCells = (session: SessionRecord): Row => ({
  reason: session.reason,
  routine: session.routineId,
  complaint: session.complaintId,
  side: session.side,
  spots: session.steps.map(({ spotId }) => spotId).join(' '),
  before: session.before,
  after: session.after,
  ended: session.ended,
  seconds: session.seconds,
});

/** A run of another day says when it was logged; elsewhere that is the run's own time, and left empty. */
const runCells = ({ offsetMinutes, loggedAt, ...run }: RunRecord): Row => ({
  complaint: run.where,
  side: run.side,
  after: run.after,
  run_minutes: run.minutes,
  km: run.km,
  during: run.during,
  logged: loggedAt === null ? null : localTime({ wallAt: loggedAt, offsetMinutes }),
});

/** What a day adds up to. */
const SUMMED = [...COUNTS, 'breaks_taken', 'presses_finished'] as const;
type DayTotals = Readonly<Record<(typeof SUMMED)[number], number>>;

const noTotals = Object.fromEntries(SUMMED.map((column) => [column, 0])) as DayTotals;

function plus(totals: DayTotals, { cells }: DatedRow): DayTotals {
  const row: Row = {
    ...cells,
    breaks_taken: cells.outcome === 'taken' ? 1 : 0,
    presses_finished: cells.ended === 'finished' ? 1 : 0,
  };
  const sum = SUMMED.map((column) => [column, totals[column] + Number(row[column] ?? 0)]);
  return Object.fromEntries(sum) as DayTotals;
}

const csvRow = (row: Row): string => csvLine(COLUMNS.map((column) => row[column] ?? null));

/** RFC 4180: lines end with CR LF; a cell with a comma, a quote or a line end is quoted. */
const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  // A spreadsheet would run a text that begins like a formula; numbers of ours are never below 0.
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const JSON_BEGIN = '{"format":"knead-export","version":1,"records":[';
const JSON_END = '\n]}\n';

const jsonRow = (row: Row, index: number): string =>
  `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`;

import type { SensorMode } from '../activity/input';
import * as z from '../shape';
import { seconds } from '../time';
import type { MinuteCounts, MinuteRecord, PromptRecord, RunRecord, SessionRecord } from './record';

/** A line of the history as read. Nothing is thrown away by reading: the raw value stays with it. */
export type ParsedLine =
  | { readonly kind: 'minute'; readonly record: MinuteRecord }
  | { readonly kind: 'prompt'; readonly record: PromptRecord }
  | { readonly kind: 'session'; readonly record: SessionRecord }
  | { readonly kind: 'run'; readonly record: RunRecord }
  /** Written by another version, or of a kind this one has no use for. */
  | { readonly kind: 'unknown'; readonly value: unknown }
  /** Not JSON: a line cut off by a crash or a full disk. */
  | { readonly kind: 'broken' };

/** The version of the object lines. */
const VERSION = 1;

/** Minutes are arrays, since there are 130,000 of them a year. */
export const formatMinute = (minute: MinuteRecord): string =>
  JSON.stringify([
    'm',
    minute.utcMinute,
    minute.offsetMinutes,
    minute.sensor,
    minute.activeSeconds,
    handArray(minute.left),
    handArray(minute.right),
    minute.travelPx,
  ]);

export const formatPrompt = ({ at, offsetMinutes, kind, outcome, reason }: PromptRecord): string =>
  JSON.stringify({
    v: VERSION,
    k: 'prompt',
    t: utcSeconds(at),
    o: offsetMinutes,
    kind,
    outcome,
    reason,
  });

export const formatSession = (session: SessionRecord): string =>
  JSON.stringify({
    v: VERSION,
    k: 'session',
    t: utcSeconds(session.startedAt),
    o: session.offsetMinutes,
    routine: session.routineId,
    complaint: session.complaintId,
    side: session.side,
    steps: session.steps.map(({ spotId, side, places, heldSeconds, answer }) => ({
      spot: spotId,
      side,
      places,
      held: heldSeconds,
      answer,
    })),
    before: session.before,
    after: session.after,
    ended: session.ended,
    reason: session.reason,
    seconds: session.seconds,
  });

export const formatRun = ({ at, offsetMinutes, loggedAt, ...run }: RunRecord): string =>
  JSON.stringify({
    v: VERSION,
    k: 'run',
    t: utcSeconds(at),
    o: offsetMinutes,
    ...run,
    ...(loggedAt === null ? {} : { logged: utcSeconds(loggedAt) }),
  });

/** Reads one line and never throws: a bad line costs itself and no other. */
export function parseLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'broken' };
  }
  if (Array.isArray(value)) return minuteOf(value) ?? { kind: 'unknown', value };
  const known = objectLine.safeParse(value);
  return known.success ? known.data : { kind: 'unknown', value };
}

const handArray = (hand: MinuteCounts): readonly number[] => [
  hand.keys,
  hand.chords,
  hand.clicks,
  hand.scrolls,
  hand.dragSeconds,
  hand.heldSeconds,
];

const utcSeconds = (at: number): number => Math.floor(at / seconds(1));

const count = z.number().nonnegative();
const offset = z.number();
const side = z.enum(['left', 'right']);
const rating = z.number().int().min(0).max(10).nullable().default(null);
const reason = z.string().nullable().default(null);

/**
 * Reads a minute by hand: there are a hundred thousand of them, and a schema takes ten times as long.
 * Later versions may add fields at the end.
 */
function minuteOf(line: readonly unknown[]): ParsedLine | null {
  const [mark, utcMinute, offsetMinutes, sensor, activeSeconds, leftHand, rightHand, travelPx] =
    line;
  const left = handOf(leftHand);
  const right = handOf(rightHand);
  if (mark !== 'm' || !isSensorMode(sensor) || left === null || right === null) return null;
  if (!isNumber(utcMinute) || !isNumber(offsetMinutes)) return null;
  if (!isCount(activeSeconds) || !isCount(travelPx)) return null;
  const record = { utcMinute, offsetMinutes, sensor, activeSeconds, left, right, travelPx };
  return { kind: 'minute', record };
}

function handOf(fields: unknown): MinuteCounts | null {
  if (!Array.isArray(fields) || fields.length < 6 || !fields.every(isCount)) return null;
  const [keys = 0, chords = 0, clicks = 0, scrolls = 0, dragSeconds = 0, heldSeconds = 0] = fields;
  return { keys, chords, clicks, scrolls, dragSeconds, heldSeconds };
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isCount = (value: unknown): value is number => isNumber(value) && value >= 0;
const isSensorMode = (value: unknown): value is SensorMode =>
  SENSOR_MODES.some((mode) => mode === value);

const SENSOR_MODES: readonly SensorMode[] = ['counting', 'idle-only', 'lost', 'off'];

const promptLine = z
  .object({
    k: z.literal('prompt'),
    t: z.number(),
    o: offset,
    kind: z.enum(['micro', 'press', 'dailyLimit']),
    outcome: z.enum(['taken', 'natural', 'postponed', 'skipped', 'ignored', 'held']),
    reason,
  })
  .transform(
    ({ t, o, kind, outcome, reason: why }): ParsedLine => ({
      kind: 'prompt',
      record: { kind, at: seconds(t), offsetMinutes: o, outcome, reason: why },
    }),
  );

const stepEntry = z
  .object({
    spot: z.string(),
    side,
    places: z.array(z.number().int().nonnegative()).default([]),
    held: count.default(0),
    answer: z.enum(['better', 'same', 'worse']).nullable().catch(null),
  })
  .transform(({ spot, held, ...entry }) => ({ spotId: spot, heldSeconds: held, ...entry }));

const sessionLine = z
  .object({
    k: z.literal('session'),
    t: z.number(),
    o: offset,
    routine: z.string(),
    complaint: z.string().nullable().default(null),
    side,
    steps: z.array(stepEntry).default([]),
    before: rating,
    after: rating,
    ended: z.enum(['finished', 'stopped', 'abandoned']),
    reason,
    seconds: count.default(0),
  })
  .transform(
    ({ t, o, routine, complaint, k: _, ...session }): ParsedLine => ({
      kind: 'session',
      record: {
        startedAt: seconds(t),
        offsetMinutes: o,
        routineId: routine,
        complaintId: complaint,
        ...session,
      },
    }),
  );

const amount = z.number().positive().nullable().catch(null);

const runLine = z
  .object({
    k: z.literal('run'),
    t: z.number(),
    o: offset,
    minutes: amount,
    km: amount,
    during: rating,
    after: rating,
    where: z.string().nullable().default(null),
    side: side.nullable().default(null),
    logged: z.number().nullable().default(null),
  })
  .transform(
    ({ t, o, k: _, logged, ...run }): ParsedLine => ({
      kind: 'run',
      record: {
        at: seconds(t),
        offsetMinutes: o,
        loggedAt: logged === null ? null : seconds(logged),
        ...run,
      },
    }),
  );

const objectLine = z.union([promptLine, sessionLine, runLine]);

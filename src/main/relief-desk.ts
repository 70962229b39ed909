import type { Hand } from '#shared/activity/input';
import type { PressSource } from '#shared/app/events';
import { blocksRelief, checkAgainst, reliefVerdict } from '#shared/guide/relief-screening';
import type { Intent, Snapshot } from '#shared/ipc';
import { limbOf } from '#shared/knowledge/limb';
import { reliefScreeningEn } from '#shared/text/relief-screening-en';
import { days } from '#shared/time';
import type { ActAtOnce, Page } from './intents';
import type { Happening } from './runtime';
import { assertReliefScreened } from './screening-gate';

/** What may be asked of a session for a complaint. */
export interface ReliefWish {
  readonly complaintId: string;
  /** Null: the side it was last pressed on, else the one that presses would take. */
  readonly side: Hand | null;
  /** Whole minutes there are; null takes what it needs. */
  readonly minutes: number | null;
}

interface ReliefPorts {
  readonly snapshot: () => Snapshot;
  readonly dispatch: (happening: Happening) => void;
}

/**
 * Plans a session for a complaint and begins it; while another one runs that comes to the front.
 *
 * @returns One line when there is nothing to begin, and why.
 */
export async function startRelief(
  wish: ReliefWish,
  source: PressSource,
  { snapshot, dispatch }: ReliefPorts,
): Promise<string | null> {
  const { planRelief } = await import('./relief-planning');
  const { complaintId, minutes } = wish;
  const now = snapshot();
  const side = sideOf(wish, now);
  const planned = planRelief({ complaintId, side, minutes }, now);
  if (typeof planned === 'string') return planned;
  const { routineId, relief } = planned;
  dispatch({ type: 'relief-requested', complaintId, side, routineId, relief, source });
  return null;
}

/**
 * The same from a window, which comes after the cards of the complaint.
 *
 * @throws One line that says what has to be done first, or why there is nothing to begin.
 */
async function startScreened(wish: ReliefWish, ports: ReliefPorts): Promise<void> {
  assertReliefScreened(ports.snapshot(), wish.complaintId, wish.side);
  const refusal = await startRelief(wish, 'window', ports);
  if (refusal !== null) throw new Error(refusal);
}

interface ActsAtOnce {
  readonly commands: ReliefPorts;
  handle(page: Page, intent: ActAtOnce, windowId: number): void;
  copyDiagnostics(): Promise<void>;
}

/**
 * Carries out what a window asks for, also what takes a moment.
 *
 * @throws One line when it is refused.
 */
export async function carryOut(
  desk: ActsAtOnce,
  page: Page,
  intent: Intent,
  windowId = 0,
): Promise<void> {
  if (intent.type === 'copy-diagnostics') return desk.copyDiagnostics();
  return intent.type === 'start-relief'
    ? startScreened(intent, desk.commands)
    : desk.handle(page, intent, windowId);
}

function sideOf(
  { complaintId, side }: Pick<ReliefWish, 'complaintId' | 'side'>,
  { lastTimes, offer, settings }: Snapshot,
): Hand {
  const last = lastTimes.find((time) => time.complaintId === complaintId);
  const usual = offer.kind === 'press' ? offer.side : settings['body.dominantHand'];
  return side ?? last?.side ?? usual;
}

/**
 * What is known by now against pressing for a complaint, where nobody is asked before it (decisions 3:
 * the command line asks no questions); null for nothing.
 */
export function concernAbout(wish: ReliefWish, snapshot: Snapshot): string | null {
  const { complaintId } = wish;
  const { complaintCare, reliefScreenings, screening, asOf } = snapshot;
  const side = sideOf(wish, snapshot);
  if (complaintCare.some((care) => care.complaintId === complaintId && care.side === side))
    return reliefScreeningEn.careFirst;
  const limb = limbOf(complaintId);
  if (limb !== null && checkAgainst(screening.last, limb, asOf) !== null)
    return reliefScreeningEn.refused;
  const last = reliefScreenings[complaintId];
  if (last === undefined) return null;
  const verdict = reliefVerdict(last.answers, last.doctorAgreed);
  const over = verdict === 'wait' && asOf - last.answeredAt >= days(1); // "ill today" is about a day
  return blocksRelief(verdict) && !over ? reliefScreeningEn.refused : null;
}

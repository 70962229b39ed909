import { assertNever } from '../assert';
import { isOwed } from '../breaks/owed';
import type { Snapshot } from '../ipc';
import { en } from './en';
import type { Messages } from './messages';

/** The six drawings of the tray icon. State is shape, never only colour. */
export type TrayIcon = 'counting' | 'soon' | 'due' | 'in-session' | 'paused' | 'blind';

export interface TrayWords {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  /** The first line of the menu. */
  readonly statusLine: string;
  /** The second line of the menu. */
  readonly countsLine: string;
  /** The day's active time past one of its marks; null below the first. */
  readonly dailyLine: string | null;
  /** What is on and does not hold breaks any more; null for nothing. */
  readonly quietLine: string | null;
}

/** What the tray shows for a snapshot: the table of sensor, situation and icon. */
export function trayWords(snapshot: Snapshot, words: Messages = en): TrayWords {
  const icon = trayIcon(snapshot);
  const status = statusLine(snapshot, words);
  const counts = words.tray.counts(snapshot.today.keys, snapshot.today.clicks);
  const lines = {
    dailyLine: words.status.daily(snapshot.daily),
    quietLine: words.status.ignored(snapshot.quiet.ignored),
  };
  if (snapshot.sensor.mode === 'counting') {
    return { icon, tooltip: status, statusLine: status, countsLine: counts, ...lines };
  }
  const blind = words.status.blind(snapshot.sensor);
  return icon === 'blind'
    ? { icon, tooltip: `${blind}\n${status}`, statusLine: blind, countsLine: status, ...lines }
    : { icon, tooltip: status, statusLine: status, countsLine: blind, ...lines };
}

/** Where the next break stands, in a line; also what `knead status` and a notification say. */
export function statusLine(snapshot: Snapshot, words: Messages): string {
  const { next, held, waits, pausedUntil, rest } = snapshot;
  const { status } = words;
  if (rest !== null) return status.resting(rest.leftMs);
  switch (next.state) {
    case 'counting':
      if (isOwed(snapshot)) return status.owed(next.kind === 'press' ? next.inMs : null);
      return next.inMs === null ? status.noneNear : status.nextIn(next.kind, next.inMs);
    case 'soon':
      return status.soon(next.kind, next.inMs);
    case 'due':
      return waits === null ? status.ready(next.kind) : status.waits(next.kind, waits);
    case 'prompting':
      return status.ready(next.kind);
    case 'held':
      return held === null ? status.ready(next.kind) : status.held(next.kind, held);
    case 'in-session':
      return status.running;
    case 'paused':
      return status.paused(pausedUntil, snapshot);
    default:
      return assertNever(next.state);
  }
}

function trayIcon({ next, sensor }: Snapshot): TrayIcon {
  switch (next.state) {
    case 'due':
    case 'prompting':
    case 'held':
      return 'due';
    case 'in-session':
    case 'paused':
      return next.state;
    case 'counting':
    case 'soon':
      return sensor.mode === 'counting' ? next.state : 'blind';
    default:
      return assertNever(next.state);
  }
}

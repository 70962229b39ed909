import type { SessionView, Snapshot } from '../ipc';
import { isPause } from '../knowledge/routine-index';
import { en } from './en';
import { armAndPlace, quantity } from './en-parts';
import { statusLine } from './tray';

/** What `knead status` and its sister commands print for a person to read. */
export const statusText = {
  /** Where the next break stands, in a line. */
  line: (snapshot: Snapshot): string => statusLine(snapshot, en),

  sessionStarted: (session: SessionView): string =>
    session.complaintId !== null
      ? `The guided session has started: ${session.complaintId}, ${session.side} side.`
      : isPause(session.routineId)
        ? `The hands-off pause has started: ${session.routineId}.`
        : `The guided press has started: ${armAndPlace(session.side, session.spotId, session.routineId)}, ${session.routineId}.`,

  all: (snapshot: Snapshot): string => {
    const { today, dose, sensor } = snapshot;
    const daily = en.status.daily(snapshot.daily);
    const ignored = en.status.ignored(snapshot.quiet.ignored);
    const active = quantity(Math.round(today.activeSeconds / 60), 'active minute');
    const percent = (value: number) => `${Math.round(value * 100)} %`;
    return [
      statusLine(snapshot, en),
      ...(daily === null ? [] : [`${daily}.`]),
      ...(ignored === null ? [] : [`${ignored}.`]),
      `Load: left ${percent(dose.left)}, right ${percent(dose.right)} of an arm break.`,
      sensor.mode === 'counting'
        ? `Today: ${quantity(today.keys, 'key')}, ${quantity(today.clicks, 'click')}, ${quantity(today.scrolls, 'scroll')}, ${active}.`
        : `Today: ${active}. ${en.status.blind(sensor)}`,
      `Arm breaks: ${today.press.taken} taken, ${today.press.natural} natural, ${today.press.postponed} postponed, ${today.press.skipped} skipped.`,
      ...snapshot.notices,
    ].join('\n');
  },
} as const;

import { assertNever } from '../../../shared/assert';
import { isOwed } from '../../../shared/breaks/owed';
import type { SessionView, Snapshot } from '../../../shared/ipc';
import { limbOf } from '../../../shared/knowledge/limb';
import { isPause, pressesBoth } from '../../../shared/knowledge/routine-index';
import type { Limb } from '../../../shared/knowledge/terms';
import type { HeroText } from '../../../shared/text/today-messages';
import { words } from '../../lib/words';

/** What the big card says in each of the seven states of the next break. */
export function heroText(snapshot: Snapshot): HeroText {
  const { next, sensor, held, waits, session, pausedUntil } = snapshot;
  const { hero } = words.today;
  switch (next.state) {
    case 'counting':
      if (isOwed(snapshot)) return hero.owed(next.kind === 'press' ? next.inMs : null);
      return hero.counting(next.kind, next.inMs, sensor.mode !== 'counting');
    case 'soon':
      return hero.soon(next.kind, next.inMs);
    case 'due':
      return waits === null ? hero.due(next.kind) : hero.waits(next.kind, waits);
    case 'prompting':
      return hero.prompting(next.kind);
    case 'held':
      return hero.held(next.kind, held);
    case 'in-session':
      return session !== null && isPause(session.routineId)
        ? hero.inPause
        : hero.inSession(limbOfSession(session), session === null ? null : sideOf(session));
    case 'paused':
      return hero.paused(pausedUntil, snapshot);
    default:
      return assertNever(next.state);
  }
}

export const limbOfSession = (session: SessionView | null): Limb =>
  (session === null ? null : limbOf(session.complaintId ?? session.routineId)) ?? 'upper';

const sideOf = ({ routineId, side }: Pick<SessionView, 'routineId' | 'side'>) =>
  pressesBoth(routineId) ? 'both' : side;

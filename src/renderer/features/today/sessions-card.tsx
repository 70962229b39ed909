import { useState } from 'react';
import type { SessionRecord } from '../../../shared/history/record';
import { complaintSummary } from '../../../shared/knowledge/complaint-index';
import { isPause, routineSummary } from '../../../shared/knowledge/routine-index';
import type { LocalNow } from '../../../shared/text/messages';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import styles from './sessions-card.module.css';

/** Stays at the end of its line, so that none begins with it. */
const SEPARATOR = '\u00a0· ';
/** As many as fit beside the other cards. */
const SHOWN_AT_FIRST = 3;

interface SessionsCardProps {
  readonly recent: readonly SessionRecord[];
  readonly now: LocalNow;
}

/** The last presses, and whether they may have eased anything. */
export function SessionsCard({ recent, now }: SessionsCardProps) {
  const [all, setAll] = useState(false);
  const { title, empty, showAll } = words.today.sessions;
  if (recent.length === 0) {
    return (
      <Card title={title} sentence={empty}>
        <GhostRows />
        <a className={styles.firstSteps} href="#welcome">
          {words.today.sessions.firstSteps}
        </a>
      </Card>
    );
  }
  const hidden = recent.length - SHOWN_AT_FIRST;
  return (
    <Card title={title}>
      <ol className={styles.sessions}>
        {recent.slice(0, all ? recent.length : SHOWN_AT_FIRST).map((session) => (
          <Session key={session.startedAt} session={session} now={now} />
        ))}
      </ol>
      {!all && hidden > 0 && (
        <div className={styles.more}>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {showAll(hidden)}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** The shape of what will stand here. */
function GhostRows() {
  return (
    <div className={styles.sessions} aria-hidden="true">
      <div className={styles.ghost} />
      <div className={styles.ghost} />
    </div>
  );
}

interface SessionProps {
  readonly session: SessionRecord;
  readonly now: LocalNow;
}

function Session({ session, now }: SessionProps) {
  const { when, name, arm, length, ended } = words.today.sessions;
  const pause = isPause(session.routineId);
  const facts = [
    ...(pause ? [] : [arm(session.side, session.steps[0]?.spotId ?? null, session.routineId)]),
    length(session.seconds),
    ...(session.ended === 'finished' ? [] : [ended[session.ended]]),
  ];
  return (
    <li className={styles.session}>
      <div className={styles.what}>
        <p className={styles.name}>{name(nameOf(session))}</p>
        <p className={styles.facts}>{[when(session.startedAt, now), ...facts].join(SEPARATOR)}</p>
      </div>
      {!pause && <Rating before={session.before} after={session.after} />}
    </li>
  );
}

/** What hurt, or the routine as it is. */
function nameOf({ complaintId, routineId }: SessionRecord): string | null {
  const complaint = complaintId === null ? undefined : complaintSummary(complaintId);
  return (complaint ?? routineSummary(routineId))?.name ?? null;
}

function Rating({ before, after }: Pick<SessionRecord, 'before' | 'after'>) {
  const { rated, notRated } = words.today.sessions;
  if (before === null || after === null) return <p className={styles.notRated}>{notRated}</p>;
  return (
    <p className={styles.rating} data-number>
      <span className="visually-hidden">{rated(before, after)}</span>
      <span aria-hidden="true">{before}</span>
      <svg className={styles.arrow} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 8h11M9 4l4 4-4 4" />
      </svg>
      <span aria-hidden="true">{after}</span>
    </p>
  );
}

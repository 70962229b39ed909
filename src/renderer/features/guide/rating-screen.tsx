import { type CSSProperties, useId } from 'react';
import type { Past } from '../../../shared/guide/past';
import { CONFIRM } from '../../../shared/guide/rating';
import type { Phase, SessionState } from '../../../shared/guide/session-state';
import type { Snapshot } from '../../../shared/ipc';
import { calendarDaysBetween } from '../../../shared/text/format';
import { stageEn } from '../../../shared/text/stage-en';
import { limbSideOf } from './limb-side';
import styles from './rating-screen.module.css';
import { StageButton } from './stage-button';
import { panelStyles, StagePanel } from './stage-panel';
import type { StageRunner } from './stage-runner';
import { useElapsed } from './use-elapsed';

type RatingPhase = Extract<Phase, { readonly name: 'rating-before' | 'rating-after' }>;

interface RatingScreenProps {
  readonly session: SessionState;
  readonly phase: RatingPhase;
  readonly runner: StageRunner;
  /** What there was before of the part that is pressed. */
  readonly past: Past | null;
  readonly snapshot: Snapshot;
}

/** Asks how it is, and goes on by itself when nobody answers. */
export function RatingScreen({ session, phase, runner, past, snapshot }: RatingScreenProps) {
  const { rating } = stageEn;
  const limb = limbSideOf(session.plan);
  const before = phase.name === 'rating-before';
  const last = before ? lastRating(past, snapshot) : null;
  return (
    <StagePanel title={before ? rating.before(limb) : rating.after(limb)}>
      {before && (
        <div className={styles.notice}>
          <p>{session.plan.says.start}</p>
          <button
            type="button"
            className={styles.hint}
            onClick={() => runner.send({ type: 'stopped' })}
          >
            {rating.stopHint} <kbd className={styles.cap}>{stageEn.keys.escape}</kbd>
          </button>
        </div>
      )}
      <PainScale
        value={phase.rating.picked}
        filling={phase.rating.confirmAtMs !== null}
        onPick={(value) => runner.send({ type: 'picked', rating: value })}
      />
      <div className={styles.foot}>
        <StageButton onClick={() => runner.send({ type: 'not-sure' })}>{rating.skip}</StageButton>
        <p className={panelStyles.support}>
          {last && <span className={styles.last}>{rating.lastTime(last.value, last.daysAgo)}</span>}
          <Waiting session={session} phase={phase} />
        </p>
      </div>
    </StagePanel>
  );
}

/** Says that nothing has to be done, and by when it goes on. */
function Waiting({ session, phase }: Pick<RatingScreenProps, 'session' | 'phase'>) {
  const { picked, confirmAtMs, untilMs } = phase.rating;
  const elapsedMs = useElapsed(session.nowMs, true, 500);
  const { rating } = stageEn;
  if (picked !== null && confirmAtMs !== null) return <span>{rating.confirms(picked)}</span>;
  return <span data-number>{rating.goesOn(untilMs - session.nowMs - elapsedMs)}</span>;
}

interface PainScaleProps {
  readonly value: number | null;
  /** True while the pick is about to count by itself. */
  readonly filling: boolean;
  readonly onPick: (rating: number) => void;
}

const RATINGS = Array.from({ length: 11 }, (_, rating) => rating);

/** The numeric rating scale, 0 (none) to 10 (worst): eleven buttons, one radio group. */
function PainScale({ value, filling, onPick }: PainScaleProps) {
  const name = useId();
  const { rating } = stageEn;
  return (
    <div className={styles.scale} role="radiogroup" aria-label={rating.legend}>
      {RATINGS.map((each) => (
        <label
          key={each}
          className={each === value && filling ? `${styles.step} ${styles.filling}` : styles.step}
          style={{ '--confirm': `${CONFIRM}ms` } as CSSProperties}
          data-number
        >
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={each === value}
            aria-label={ratingName(each)}
            onChange={() => onPick(each)}
          />
          {each}
        </label>
      ))}
      <span className={styles.none}>{rating.none}</span>
      <span className={styles.worst}>{rating.worst}</span>
    </div>
  );
}

function ratingName(value: number): string {
  if (value === 0) return `0, ${stageEn.rating.none}`;
  return value === 10 ? `10, ${stageEn.rating.worst}` : String(value);
}

/** The last rating after a session of this complaint or limb. */
function lastRating(past: Past | null, { asOf, offsetMinutes }: Snapshot) {
  if (past === null || past.lastRating === null) return null;
  const { at, after } = past.lastRating;
  return { value: after, daysAgo: -calendarDaysBetween(asOf, at, offsetMinutes) };
}

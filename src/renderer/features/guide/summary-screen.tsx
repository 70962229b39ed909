import { worsened } from '../../../shared/guide/ending';
import { otherSide } from '../../../shared/guide/other-side';
import type { Plan } from '../../../shared/guide/plan';
import { pressedIn } from '../../../shared/guide/pressed';
import { isSearchOver, toldOf } from '../../../shared/guide/search-over';
import type { SessionState } from '../../../shared/guide/session-state';
import { careFor, withRated } from '../../../shared/guide/trend';
import type { StepRecord } from '../../../shared/history/record';
import type { SessionView, Snapshot } from '../../../shared/ipc';
import { isSpotId, spotOf } from '../../../shared/knowledge';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { calendarDaysBetween } from '../../../shared/text/format';
import { stageEn } from '../../../shared/text/stage-en';
import { useDispatch } from '../../lib/use-dispatch';
import { limbSideOf } from './limb-side';
import { PressedPicture } from './pressed-picture';
import { StageButton } from './stage-button';
import { panelStyles, StagePanel } from './stage-panel';
import type { StageRunner } from './stage-runner';
import styles from './summary-screen.module.css';
import { useElapsed } from './use-elapsed';

interface SummaryScreenProps {
  readonly session: SessionState;
  /** The session as it was when it began. */
  readonly begun: SessionView;
  readonly runner: StageRunner;
  readonly snapshot: Snapshot;
}

/** What was done, and whether it changed anything. */
export function SummaryScreen({ session, begun, runner, snapshot }: SummaryScreenProps) {
  const { summary } = stageEn;
  const { before, after, records, outcome } = session;
  const finished = outcome?.ended === 'finished';
  const isRated = before !== null || after !== null;
  const { rates } = session.plan; // a pause is about no arm, and presses nothing
  const own = snapshot.recent.find((other) => other.startedAt === begun.startedAt);
  const isRelief = (own?.complaintId ?? null) !== null;
  return (
    <StagePanel
      title={finished ? <Change before={before} after={after} /> : summary.stopped}
      {...(records.length > 0 ? { aside: <PressedPicture pressed={pressedIn(session)} /> } : {})}
      {...(finished && isRated ? { titleLabel: summary.changeLabel(before, after) } : {})}
    >
      {(rates || !finished) && (
        <p className={styles.what}>
          {rates &&
            stageEn.pressedLimb(
              limbSideOf(session.plan),
              records.map(({ side }) => side),
            )}
          <span className={styles.verdict}>{verdictOf(session)}</span>
        </p>
      )}
      {rates && records.length === 0 && (
        <p className={panelStyles.support}>{summary.nothingPressed}</p>
      )}
      {toTell(bySpot(records)).map((told) => (
        <p key={told.map(keyOf).join()} className={panelStyles.support} data-number>
          {doneLine(told)}
        </p>
      ))}
      <Compared session={session} begun={begun} snapshot={snapshot} />
      {isFruitless(session, begun, snapshot) && (
        <p className={panelStyles.support}>{summary.searchOver}</p>
      )}
      {worsened(session) && <p className={panelStyles.support}>{stageEn.safety.advice}</p>}
      {finished && <AfterCare plan={session.plan} isRelief={isRelief} />}
      <div className={styles.foot}>
        <StageButton kind="primary" onClick={() => runner.send({ type: 'ended' })}>
          {stageEn.done}
        </StageButton>
        <OtherSide session={session} snapshot={snapshot} />
        <RemindTomorrow session={session} snapshot={snapshot} />
        <Closing session={session} />
      </div>
    </StagePanel>
  );
}

interface AfterCareProps {
  readonly plan: Plan;
  /** True for a session about a complaint. */
  readonly isRelief: boolean;
}

/** What to do now; after a complaint also what makes it last, and for legs the rule for the next run. */
function AfterCare({ plan: { says, limb }, isRelief }: AfterCareProps) {
  const { walk, nextRun } = stageEn.summary;
  const isArm = limb === 'upper';
  return (
    <>
      <p className={panelStyles.support}>
        {says.afterCare}
        {isArm && ` ${walk}`}
      </p>
      {isRelief && (
        <p className={panelStyles.support}>
          {says.lasting}
          {!isArm && ` ${nextRun}`}
        </p>
      )}
    </>
  );
}

/** The way on to the other side, while a hand is at the keys anyway. */
function OtherSide({ session, snapshot }: Pick<SummaryScreenProps, 'session' | 'snapshot'>) {
  const { dispatch, refused } = useDispatch();
  const side = otherSide(session, snapshot);
  if (side === null) return null;
  const { routineId } = session.plan;
  return (
    <>
      <StageButton onClick={() => dispatch({ type: 'start-press', routineId, side })}>
        {stageEn.summary.tryOther({ ...limbSideOf(session.plan), side })}
      </StageButton>
      {refused && <p role="alert">{refused}</p>}
    </>
  );
}

/** "Again tomorrow?": pressed while there is a reminder of this press, and taken back by another press. */
function RemindTomorrow({ session, snapshot }: Pick<SummaryScreenProps, 'session' | 'snapshot'>) {
  const { dispatch } = useDispatch();
  const { routineId, side, complaint, limb } = session.plan;
  const { reminder } = snapshot;
  const { remind, reminds } = stageEn.summary;
  if (complaint !== null || limb !== 'upper') return null; // these begin with questions
  if (session.outcome?.ended !== 'finished' || worsened(session) || session.records.length === 0)
    return null;
  const isSet = reminder?.routineId === routineId && reminder.side === side;
  return (
    <>
      <StageButton
        aria-pressed={isSet}
        onClick={() => dispatch({ type: 'remind', press: isSet ? null : { routineId, side } })}
      >
        {remind}
      </StageButton>
      <p role="status">{isSet ? reminds(reminder.at, snapshot) : ''}</p>
    </>
  );
}

/** The press before of this part, and what all of them ask for. Unrated ones are compared with nothing. */
function Compared({ session, begun, snapshot }: Omit<SummaryScreenProps, 'runner'>) {
  const { summary } = stageEn;
  const { before, after } = session;
  const { startedAt, past } = begun;
  if (before === null || after === null) return null;
  const last = past?.rated ?? null;
  const care = careFor(withRated(past?.trend ?? null, { startedAt, before, after }));
  return (
    <>
      {last && (
        <p className={panelStyles.support} data-number>
          {summary.lastTime(
            last.before,
            last.after,
            calendarDaysBetween(last.startedAt, snapshot.asOf, snapshot.offsetMinutes),
          )}
        </p>
      )}
      {care && <p className={panelStyles.support}>{summary.care[care]}</p>}
    </>
  );
}

/** Three days of the same complaint brought no change; a press of the desk searches for nothing. */
function isFruitless(
  { plan, records, before, after }: SessionState,
  { startedAt, past }: SessionView,
  { offsetMinutes, settings }: Snapshot,
): boolean {
  const now = toldOf({ startedAt, offsetMinutes, steps: records, before, after });
  const told = [...(past?.told ?? []), ...(now === null ? [] : [now])];
  return plan.complaint !== null && isSearchOver(told, settings['day.start']);
}

interface ChangeProps {
  readonly before: number | null;
  readonly after: number | null;
}

/** `5 → 2`; what was not rated is said, never made up. */
function Change({ before, after }: ChangeProps) {
  const { summary } = stageEn;
  if (before !== null && after !== null) {
    return (
      <span className={styles.change} data-number>
        {summary.change(before, after)}
      </span>
    );
  }
  if (after !== null) return <span data-number>{summary.onlyAfter(after)}</span>;
  if (before === null) return summary.finished;
  return (
    <span data-number>
      {summary.onlyBefore(before)}, <span className={styles.quiet}>{summary.notRated}</span>
    </span>
  );
}

/** One plain sentence on what the two numbers say. */
function verdictOf(session: SessionState): string {
  const { before, after, outcome } = session;
  const { summary, safety } = stageEn;
  if (outcome?.reason === 'paused-too-long') return summary.pausedTooLong;
  if (outcome?.reason === 'skipped-through') return summary.skippedThrough;
  if (outcome?.ended !== 'finished') {
    return outcome?.reason === 'pain' ? safety.advice : summary.stoppedLine;
  }
  if (before === null && after === null) return summary.notRated;
  if (before === null || after === null) return '';
  if (worsened(session)) return summary.worse;
  return after === before ? summary.same : summary.better;
}

/** More lines than these leave no room for what matters. */
const MOST_LINES = 4;

/** What goes into a line each: a press, or, where there are many, all of a spot on both sides. */
function toTell(records: readonly StepRecord[]): readonly (readonly StepRecord[])[] {
  if (records.length <= MOST_LINES) return records.map((record) => [record]);
  const spotIds = [...new Set(records.map(({ spotId }) => spotId))];
  return spotIds.map((id) => records.filter(({ spotId }) => spotId === id));
}

const keyOf = ({ spotId, side }: StepRecord): string => `${spotId} ${side}`;

/** A spot that was stayed with is one, with all the time it was held. */
function bySpot(records: readonly StepRecord[]): readonly StepRecord[] {
  const known = new Map<string, StepRecord>();
  for (const record of records) {
    const place = `${record.spotId} ${record.side}`;
    const other = known.get(place);
    known.set(place, other ? together(other, record) : record);
  }
  return [...known.values()];
}

const together = (one: StepRecord, other: StepRecord): StepRecord => ({
  ...one,
  places: [...new Set([...one.places, ...other.places])],
  heldSeconds: one.heldSeconds + other.heldSeconds,
});

/** "Finger lifters, 2 places, held for 28 s" */
function doneLine(records: readonly StepRecord[]): string {
  const spotId = records[0]?.spotId ?? '';
  const muscleId = isSpotId(spotId) ? spotOf(spotId).muscleIds[0] : undefined;
  const muscle = muscleId ? knowledgeEn.muscles[muscleId].plainName : spotId;
  const places = records.reduce((sum, record) => sum + record.places.length, 0);
  const held = records.reduce((sum, record) => sum + record.heldSeconds, 0);
  return stageEn.summary.done(muscle, places, held);
}

function Closing({ session }: { readonly session: SessionState }) {
  const { phase } = session;
  const closesAtMs = phase.name === 'summary' ? phase.closesAtMs : null;
  const elapsedMs = useElapsed(session.nowMs, closesAtMs !== null, 500);
  if (closesAtMs === null) return null;
  return (
    <p className={panelStyles.support} data-number>
      {stageEn.summary.closes(closesAtMs - session.nowMs - elapsedMs)}
    </p>
  );
}

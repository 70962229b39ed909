import { useId, useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import { isDayFull } from '../../../shared/breaks/offer';
import { isPlayable } from '../../../shared/breaks/routine-choice';
import { planFor } from '../../../shared/guide/plan';
import type { RoutineId } from '../../../shared/knowledge';
import { isRoutineId, routineOf } from '../../../shared/knowledge';
import { type CautionId, cautions } from '../../../shared/knowledge/cautions';
import { isPress, type RoutineSummary } from '../../../shared/knowledge/routine-index';
import type { CautionKind } from '../../../shared/knowledge/terms';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { enLibrary } from '../../../shared/text/en-library';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { Evidence } from '../evidence/evidence';
import { ReliefCards } from '../safety/relief-cards';
import { FavouriteButton } from './favourite-button';
import type { LibraryProps } from './library-page';
import styles from './routine-page.module.css';
import { RoutineSteps } from './routine-steps';
import { RoutineTools } from './routine-tools';

const said = enLibrary.routine;

/** Auto: the side that is due for it. */
type Side = Hand | 'auto';

interface RoutinePageProps extends LibraryProps {
  /** Undefined for an address that names no session. */
  readonly summary: RoutineSummary | undefined;
  /** The side to begin with. */
  readonly asked: Side;
}

/** One session: what for, with what, step by step, what it rests on, and its start. */
export function RoutinePage({ summary, ...props }: RoutinePageProps) {
  if (summary === undefined || !isRoutineId(summary.id))
    return (
      <div className={styles.page}>
        <BackLink />
        <p>{said.unknown}</p>
      </div>
    );
  return <KnownRoutine summary={summary} {...props} />;
}

function KnownRoutine({
  summary,
  asked,
  snapshot,
  dispatch,
}: RoutinePageProps & { readonly summary: RoutineSummary }) {
  const [side, setSide] = useState(asked);
  const [asking, setAsking] = useState(false);
  const { id } = summary;
  if (!isRoutineId(id)) return null;
  const start = () =>
    dispatch({
      type: 'start-press',
      routineId: id,
      side: side === 'auto' || !isPress(summary) ? null : side,
    });
  if (asking)
    return (
      <ReliefCards
        snapshot={snapshot}
        complaintId={id}
        side={side === 'auto' ? snapshot.settings['body.dominantHand'] : side}
        dispatch={dispatch}
        onClear={() => {
          setAsking(false);
          start();
        }}
        onCancel={() => setAsking(false)}
      />
    );
  const words = knowledgeEn.routines[id];
  const routine = routineOf(id);
  const shownSide = side === 'auto' ? snapshot.settings['body.mouseHand'] : side;
  const plan = planFor({ routineId: id, spotId: null, side: shownSide }, snapshot.preferences);
  const toggle = (
    <FavouriteButton
      routineId={id}
      label={said.favourite}
      favourites={snapshot.settings['library.favourites']}
      dispatch={dispatch}
    />
  );
  return (
    <div className={styles.page}>
      <BackLink />
      <div className={styles.heading}>
        <h1 className={styles.title}>{words.name}</h1>
        {toggle}
        <p className={styles.facts}>{enLibrary.facts(summary)}</p>
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>{plan !== null && <RoutineSteps plan={plan} />}</div>
        <aside className={styles.side}>
          <section className={styles.start}>
            <dl className={styles.about}>
              <dt>{said.forWhom}</dt>
              <dd>{words.forWhom}</dd>
              <dt>{said.howOften}</dt>
              <dd>{words.frequency}</dd>
            </dl>
            <StartForm
              summary={summary}
              side={side}
              onSide={setSide}
              snapshot={snapshot}
              onStart={() => (summary.limb === 'lower' ? setAsking(true) : start())}
            />
          </section>
          {plan !== null && <RoutineTools plan={plan} owned={snapshot.preferences.tools} />}
          <Care routineId={id} />
          <section className={styles.part}>
            <Evidence
              confidence={routine.confidence}
              note={words.evidenceNote}
              sources={routine.sources}
            />
          </section>
        </aside>
      </div>
    </div>
  );
}

const BackLink = () => (
  <a className={styles.back} href="#library">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M14.5 6l-6 6 6 6" />
    </svg>
    {said.back}
  </a>
);

interface StartFormProps extends Pick<LibraryProps, 'snapshot'> {
  readonly summary: RoutineSummary;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  /** Legs are asked about first; the arms have their safety check. */
  readonly onStart: () => void;
}

function StartForm({ summary, side, onSide, snapshot, onStart }: StartFormProps) {
  const why = obstacleOf(summary, snapshot);
  const sides = said.sides(summary.limb);
  const options = (['auto', 'left', 'right'] as const).map((value) => ({
    value,
    label: sides[value],
  }));
  return (
    <>
      {isPress(summary) && (
        <div className={styles.sides}>
          {summary.sideRule === 'both' && (
            <p className={styles.note}>{said.bothSides(summary.limb)}</p>
          )}
          <Segments
            legend={said.side(summary.limb)}
            options={options}
            value={side}
            onChange={onSide}
          />
        </div>
      )}
      <Button kind="primary" inert={why !== null} onClick={onStart}>
        {said.start}
      </Button>
      <p className={styles.note}>{why ?? (isPress(summary) ? said.rating : '')}</p>
    </>
  );
}

/** Why it cannot begin now, or null. */
function obstacleOf(summary: RoutineSummary, snapshot: LibraryProps['snapshot']): string | null {
  const { session, used, settings } = snapshot;
  if (session !== null) return said.running;
  if (!isPlayable(summary, settings)) return said.allAvoided;
  return isPress(summary) && isDayFull(used, summary.limb) ? said.capped : null;
}

/** What speaks against the session, and what ends it; after-care is said when it is over. */
function Care({ routineId }: { readonly routineId: RoutineId }) {
  const cautionIds: readonly CautionId[] = routineOf(routineId).cautionIds;
  const ofKind = (...kinds: readonly CautionKind[]) =>
    cautionIds.filter((id) => kinds.includes(cautions[id].kind));
  return (
    <>
      <Cautions title={said.leaveIf} ids={ofKind('red-flag', 'contraindication', 'ask-first')} />
      <Cautions title={said.stopIf} ids={ofKind('stop-now')} />
    </>
  );
}

interface CautionsProps {
  readonly title: string;
  readonly ids: readonly CautionId[];
}

function Cautions({ title, ids }: CautionsProps) {
  const heading = useId();
  if (ids.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.subtitle}>
        {title}
      </h2>
      <ul className={styles.cares}>
        {ids.map((id) => (
          <li key={id}>{knowledgeEn.cautions[id].title}</li>
        ))}
      </ul>
    </section>
  );
}

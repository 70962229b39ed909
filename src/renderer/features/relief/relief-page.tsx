import { type RefObject, useEffect, useRef, useState } from 'react';
import { HANDS } from '../../../shared/activity/input';
import type { Intent, Snapshot } from '../../../shared/ipc';
import { complaintOf } from '../../../shared/knowledge';
import { enRelief } from '../../../shared/text/en-relief';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { ReliefCards } from '../safety/relief-cards';
import { Lately } from './lately';
import { NothingChosen } from './nothing-chosen';
import { PlacePicker } from './place-picker';
import { PlaceSearch } from './place-search';
import { PlanPanel } from './plan-panel';
import { ReferPanel } from './refer-panel';
import styles from './relief-page.module.css';
import { useFound } from './use-found';
import { type Pick, usePick } from './use-pick';

interface ReliefPageProps {
  readonly snapshot: Snapshot;
  /** The place to begin with, from the address. */
  readonly part: string | null;
  readonly dispatch: (intent: Intent) => void;
}

/** Where it hurts, what pulls there, the danger signs, and then the way to be led to the muscle. */
export function ReliefPage({ snapshot, part, dispatch }: ReliefPageProps) {
  const pick = usePick(part, snapshot);
  const [minutes, setMinutes] = useState<number | null>(null);
  const { place, side } = pick;
  const asks = minutes !== null;
  useEffect(() => {
    if (asks) scrollTo({ top: 0 }); // the cards are another screen, and begin at its top
  }, [asks]);
  if (place === null || minutes === null) {
    return <Choosing snapshot={snapshot} pick={pick} dispatch={dispatch} onStart={setMinutes} />;
  }
  return (
    <ReliefCards
      snapshot={snapshot}
      complaintId={place}
      side={side}
      dispatch={dispatch}
      onClear={() => {
        setMinutes(null);
        dispatch({ type: 'start-relief', complaintId: place, side, minutes });
      }}
      onCancel={() => {
        setMinutes(null);
        pick.goOn(place);
      }}
    />
  );
}

interface ChoosingProps {
  readonly snapshot: Snapshot;
  readonly pick: Pick;
  readonly dispatch: (intent: Intent) => void;
  readonly onStart: (minutes: number) => void;
}

const sides = HANDS.map((hand) => ({ value: hand, label: enRelief.sides[hand] }));

function Choosing({ snapshot, pick, dispatch, onStart }: ChoosingProps) {
  const picker = useRef<HTMLDivElement>(null);
  const heading = usePanelFocus(pick);
  const { query, setQuery, found, first } = useFound(pick.chooseSide);
  const goToFirst = () => {
    const best = first();
    if (best !== null) pick.goOn(best);
  };
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <div className={styles.question}>
          <h1 className={styles.title}>{enRelief.title}</h1>
          <p className={styles.sentence}>{enRelief.sentence}</p>
        </div>
        <div className={styles.search}>
          <PlaceSearch
            query={query}
            count={found?.length ?? null}
            onChange={setQuery}
            onFirst={goToFirst}
            onDown={() => focusPlace(picker.current)}
          />
        </div>
        <Segments
          legend={enRelief.side}
          options={sides}
          value={pick.side}
          onChange={pick.chooseSide}
        />
      </div>
      <Lately snapshot={snapshot} onOpen={pick.goOn} />
      <div className={styles.columns} data-opened={pick.opened}>
        <div ref={picker} className={styles.picker}>
          <PlacePicker pick={pick} found={found} letters={snapshot.preferences.characterKeys} />
        </div>
        <div className={styles.panel}>
          <div className={styles.back}>
            <Button kind="quiet" onClick={pick.close}>
              {enRelief.otherPlace}
            </Button>
          </div>
          <Panel
            pick={pick}
            snapshot={snapshot}
            heading={heading}
            dispatch={dispatch}
            onStart={onStart}
          />
        </div>
      </div>
    </div>
  );
}

/** Moves the keyboard into the list: to what is chosen, else to the first place. */
function focusPlace(picker: HTMLElement | null): void {
  const list = picker?.querySelector('[role=radiogroup]');
  const place = list?.querySelector('input:checked') ?? list?.querySelector('input');
  if (place instanceof HTMLElement) place.focus();
}

/** Moves the keyboard to the plan when the person goes on to it, or when the list went away under it. */
function usePanelFocus({ goneOn, opened }: Pick): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (goneOn > 0) heading.current?.focus();
  }, [goneOn]);
  useEffect(() => {
    const at = document.activeElement;
    if (opened && at !== null && at !== document.body && !at.checkVisibility())
      heading.current?.focus();
  }, [opened]);
  return heading;
}

interface PanelProps extends ChoosingProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Panel({ pick: { place, side, minutes }, ...props }: PanelProps) {
  if (place === null) return <NothingChosen />;
  return complaintOf(place).kind === 'refer' ? (
    <ReferPanel place={place} side={side} heading={props.heading} />
  ) : (
    <PlanPanel place={place} side={side} asked={minutes} {...props} />
  );
}

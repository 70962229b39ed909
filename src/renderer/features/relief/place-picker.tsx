import { type MouseEvent, memo, useId, useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import { complaintSummary } from '../../../shared/knowledge/complaint-index';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { enRelief } from '../../../shared/text/en-relief';
import { Segments } from '../../ui/segments';
import { BodyMap } from '../body-map/body-map';
import type { PickerView } from '../body-map/picker-types';
import { sceneOf, viewOf } from '../body-map/scenes';
import { PlaceList } from './place-list';
import styles from './place-picker.module.css';
import { isComplaint } from './relief-facts';
import type { Pick } from './use-pick';
import { usePickKeys } from './use-pick-keys';

interface PlacePickerProps {
  readonly pick: Pick;
  /** What a search found, best first; null shows the picture and every place. */
  readonly found: readonly ComplaintId[] | null;
  /** Whether single letters do something. */
  readonly letters: boolean;
}

/** A typist's first. */
const views = (['hand', 'arm', 'foot', 'leg', 'body'] as const satisfies readonly PickerView[]).map(
  (value) => ({ value, label: enRelief.views[value] }),
);

/**
 * Picture and list are one choice: the radio buttons of the list, at which the picture points too.
 *
 * Drawn again only when the choice changes, not with every snapshot.
 */
export const PlacePicker = memo(function PlacePicker(props: PlacePickerProps) {
  const { pick, found, letters } = props;
  const name = useId();
  const idOf = (place: string) => `${name}-${place}`;
  const keys = usePickKeys(pick, letters);
  const [wanted, setView] = useState<PickerView | null>(null);
  const view = wanted ?? viewFor(pick.place);
  const follow = (place: ComplaintId) => {
    if (!shows(view, place)) setView(viewFor(place));
  };
  return (
    <div className={styles.picker}>
      {found === null && (
        <div className={styles.views}>
          <Segments legend={enRelief.view} options={views} value={view} onChange={setView} />
        </div>
      )}
      {found === null && (
        <Picture
          view={view}
          pick={pick}
          idOf={idOf}
          onEnter={(nearer, side) => {
            setView(nearer);
            pick.chooseSide(side);
          }}
        />
      )}
      <div role="radiogroup" aria-label={enRelief.list} onKeyDown={keys}>
        <PlaceList
          name={name}
          idOf={idOf}
          chosen={pick.place}
          found={found}
          onChoose={(place) => {
            follow(place);
            pick.choose(place);
          }}
          onOpen={pick.open}
        />
      </div>
    </div>
  );
});

/** What is in no picture, a numb foot for one, leaves the picture of its limb. */
function viewFor(place: ComplaintId | null): PickerView {
  if (place === null) return 'hand';
  return viewOf(place) ?? (complaintSummary(place)?.limb === 'lower' ? 'leg' : 'hand');
}

const shows = (view: PickerView, place: ComplaintId): boolean =>
  sceneOf(view).regions.some(({ complaint }) => complaint === place);

interface PictureProps {
  readonly view: PickerView;
  readonly pick: Pick;
  readonly idOf: (place: string) => string;
  readonly onEnter: (view: PickerView, side: Hand) => void;
}

/** What is pointed at is a label of its radio button in the list, and chosen for good. */
function Picture({ view, pick, idOf, onEnter }: PictureProps) {
  const point = (event: MouseEvent) => {
    const label = event.target instanceof Element ? event.target.closest('label') : null;
    const place = label?.control;
    if (!(place instanceof HTMLInputElement) || !isComplaint(place.value)) return;
    event.preventDefault(); // a label would scroll the picture away to where its radio button is
    place.focus({ preventScroll: true });
    pick.open(place.value);
  };
  return (
    <div className={styles.map} onClickCapture={point}>
      <BodyMap
        view={view}
        side={pick.side}
        chosen={pick.place}
        inputIdOf={idOf}
        onChoose={() => {}}
        onEnter={onEnter}
      />
    </div>
  );
}

import { complaintGroupIds, complaintGroups } from '../../../shared/guide/complaint-groups';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { enRelief } from '../../../shared/text/en-relief';
import styles from './place-list.module.css';

interface PlaceListProps {
  /** The name of the group. */
  readonly name: string;
  /** The id of the radio button of a place; the picture points at it too. */
  readonly idOf: (place: ComplaintId) => string;
  readonly chosen: ComplaintId | null;
  /** What a search found, best first; null shows every group. */
  readonly found: readonly ComplaintId[] | null;
  readonly onChoose: (place: ComplaintId) => void;
  /** Chosen with the pointer. */
  readonly onOpen: (place: ComplaintId) => void;
}

/** Every sore place, in groups or as a search found them: radio buttons in the shape of chips. */
export function PlaceList({ name, idOf, chosen, found, onChoose, onOpen }: PlaceListProps) {
  const groups =
    found === null
      ? complaintGroupIds.map((id) => ({
          title: enRelief.groups[id],
          places: complaintGroups[id] as readonly ComplaintId[],
        }))
      : [{ title: enRelief.found, places: found }];
  return (
    <div className={styles.groups}>
      {groups.map(({ title, places }) => (
        <fieldset key={title} className={styles.group}>
          <legend className={styles.title}>{title}</legend>
          <div className={styles.places}>
            {places.map((place) => (
              <label key={place} className={styles.place}>
                <input
                  id={idOf(place)}
                  className={styles.input}
                  type="radio"
                  name={name}
                  value={place}
                  checked={place === chosen}
                  onChange={() => onChoose(place)}
                  onClick={({ detail }) => detail > 0 && onOpen(place)}
                />
                <span className={styles.chip}>{enRelief.places[place]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {found?.length === 0 && <p className={styles.help}>{enRelief.search.nothingHelp}</p>}
    </div>
  );
}

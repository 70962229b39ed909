import type { RoutineFilter } from '../../../shared/breaks/routine-filter';
import { enLibrary } from '../../../shared/text/en-library';
import { Segments } from '../../ui/segments';
import styles from './filters.module.css';

const limbs = (['all', 'upper', 'lower'] as const).map((value) => ({
  value,
  label: enLibrary.limbs[value],
}));

type Time = 'any' | '1' | '3' | '5' | '10';

const times = (['any', '1', '3', '5', '10'] as const).map((value) => ({
  value,
  label: value === 'any' ? enLibrary.anyTime : enLibrary.atMost(Number(value)),
}));

const timeOf = (minutes: number | null): Time =>
  times.find(({ value }) => value === String(minutes))?.value ?? 'any';

interface FiltersProps {
  readonly filter: RoutineFilter;
  /** How many are left, where it is not all. */
  readonly found: string;
  readonly onChange: (filter: RoutineFilter) => void;
}

/** What narrows the list: part of the body, time, tools, favourites. */
export function Filters({ filter, found, onChange }: FiltersProps) {
  const change = (part: Partial<RoutineFilter>) => onChange({ ...filter, ...part });
  return (
    <div className={styles.filters}>
      <div className={styles.limb}>
        <Segments
          legend={enLibrary.limb}
          options={limbs}
          value={filter.limb}
          onChange={(limb) => change({ limb })}
        />
      </div>
      <div className={styles.time}>
        <Segments
          legend={enLibrary.time}
          options={times}
          value={timeOf(filter.minutes)}
          onChange={(time) => change({ minutes: time === 'any' ? null : Number(time) })}
        />
      </div>
      <Chip
        label={enLibrary.haveTools}
        on={filter.haveTools}
        onToggle={() => change({ haveTools: !filter.haveTools })}
      />
      <Chip
        label={enLibrary.favouritesOnly}
        on={filter.favourites}
        onToggle={() => change({ favourites: !filter.favourites })}
      />
      <p className={styles.found} role="status">
        {found}
      </p>
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly on: boolean;
  readonly onToggle: () => void;
}

/** On or off, with a tick so that colour is not all. */
function Chip({ label, on, onToggle }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={on} onClick={onToggle}>
      <svg className={styles.tick} viewBox="0 0 24 24" aria-hidden="true">
        <path d={on ? 'M6 12.5l4 4 8-9' : 'M12 6v12M6 12h12'} />
      </svg>
      {label}
    </button>
  );
}

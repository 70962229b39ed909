import { useId } from 'react';
import { enRelief } from '../../../shared/text/en-relief';
import styles from './place-search.module.css';

interface PlaceSearchProps {
  readonly query: string;
  /** How many places fit; null while none is looked for. */
  readonly count: number | null;
  readonly onChange: (query: string) => void;
  /** Enter: the first place that fits. */
  readonly onFirst: () => void;
  /** Arrow down: into the list. */
  readonly onDown: () => void;
}

/** Finds a place by what people call it. */
export function PlaceSearch({ query, count, onChange, onFirst, onDown }: PlaceSearchProps) {
  const id = useId();
  const { label, hint, count: counted, nothing } = enRelief.search;
  const keys: Readonly<Record<string, () => void>> = { Enter: onFirst, ArrowDown: onDown };
  return (
    <div className={styles.search}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="6" />
        <path d="M15 15l5 5" />
      </svg>
      <input
        id={id}
        type="search"
        className={styles.query}
        placeholder={hint}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (act === undefined) return;
          event.preventDefault();
          act();
        }}
      />
      <p className={styles.count} role="status">
        {count === null ? '' : count === 0 ? nothing(query.trim()) : counted(count)}
      </p>
    </div>
  );
}

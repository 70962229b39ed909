import { useDeferredValue, useMemo, useState } from 'react';
import type { Hand } from '../../../shared/activity/input';
import { type Found, findComplaints } from '../../../shared/guide/find-complaint';
import type { ComplaintId } from '../../../shared/knowledge/complaints';
import { searchEnglish } from '../../../shared/text/en-relief-search';
import { findable } from './relief-facts';

interface FoundPlaces {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Best first; null while nothing was said about a place. */
  readonly found: readonly ComplaintId[] | null;
  /** The best place for what is typed now; null for none. */
  readonly first: () => ComplaintId | null;
}

/**
 * The search for a place, a little behind the typing where the machine is slow.
 *
 * @param onSide Called with a side that is typed along.
 */
export function useFound(onSide: (side: Hand) => void): FoundPlaces {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = useMemo(() => placesFor(asked), [asked]);
  return {
    query,
    setQuery(typed) {
      setQuery(typed);
      const side = findComplaints(typed, findable, searchEnglish).side;
      if (side !== null) onSide(side);
    },
    found: found?.ids ?? null,
    first: () => placesFor(query)?.ids[0] ?? null,
  };
}

/** Null where all of them are left. */
function placesFor(query: string): Found<ComplaintId> | null {
  const found = findComplaints(query, findable, searchEnglish);
  return found.ids.length < findable.length ? found : null;
}

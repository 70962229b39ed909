import { useState, useSyncExternalStore } from 'react';
import type { Bridge, Snapshot } from '../../shared/ipc';
import { bridge } from '../bridge';

/**
 * The state of the app as main last sent it, or null until it has.
 *
 * Call it once, at the root of a page, and hand the snapshot down: every call holds a subscription
 * of its own.
 */
export function useSnapshot(): Snapshot | null {
  const [store] = useState(() => snapshotStore(bridge()));
  return useSyncExternalStore(store.subscribe, store.read);
}

/** React asks for the value and for changes apart; the bridge gives both in one call. */
function snapshotStore(source: Bridge) {
  let latest: Snapshot | null = null;
  return {
    read: () => latest,
    subscribe: (changed: () => void) =>
      source.subscribe((snapshot) => {
        latest = snapshot;
        changed();
      }),
  };
}

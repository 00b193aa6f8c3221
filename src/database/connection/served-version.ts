import type { Store } from '../../store/store.js';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import type { Ask } from '../statement.js';
import type { GraphState } from './database-state.js';
import type { Reader } from './reader.js';
import type { Snapshot } from './snapshot.js';

/** One version of the graph, and the snapshot in which it can be read: now this one, later that. */
export interface ServedVersion {
  readonly state: GraphState;
  readonly store: Store;
  /** Reads by this snapshot from now on; by none where it is null. */
  readonly show: (snapshot: Snapshot | null) => void;
  /** Lets reads wait until it is known whether there is another snapshot. */
  readonly lose: () => void;
  /** Whether it is this snapshot by which it is read. */
  readonly isSeenBy: (snapshot: Snapshot) => boolean;
}

export function createServedVersion(
  first: Snapshot,
  reader: Reader,
  createStore: (version: string, ask: Ask) => Store,
): ServedVersion {
  let current: Snapshot | null = first;
  let isKnown = Promise.resolve();
  let tell: () => void = () => undefined;

  const ask: Ask = async (statement) => {
    if (current === null) await isKnown;
    if (current === null) throw new StoreUnavailable('DATABASE_UNAVAILABLE');
    return reader.ask(statement, current.id);
  };

  return {
    state: first.state,
    store: createStore(first.state.version, ask),
    show: (snapshot) => {
      current = snapshot;
      tell();
    },
    lose: () => {
      current = null;
      isKnown = new Promise((resolve) => (tell = resolve));
    },
    isSeenBy: (snapshot) => current === snapshot,
  };
}

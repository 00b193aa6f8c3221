import { StoreUnavailable } from './store-unavailable.js';
import type { Store } from './store.js';

const NOTHING_YET =
  'There is no graph to answer from yet: the log of the server says why. Ask again in a second.';

/** Stands in the place of a store that was never reached yet. */
export const absentStore: Store = {
  get version(): string {
    throw absence();
  },
  nodesBySlugs: refuse,
  pages: refuse,
  counts: refuse,
  linkPages: refuse,
  linkCounts: refuse,
  surroundings: refuse,
  crossings: refuse,
  factsBySubjects: refuse,
  factsByConflicts: refuse,
  cadencePatterns: refuse,
  observedPeriods: refuse,
  search: refuse,
};

function absence(): StoreUnavailable {
  return new StoreUnavailable('DATABASE_UNAVAILABLE', {}, NOTHING_YET);
}

function refuse(): Promise<never> {
  return Promise.reject(absence());
}

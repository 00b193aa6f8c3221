import { StoreUnavailable } from './store-unavailable.js';
import type { Store } from './store.js';

/** Stands in the place of a store that was never reached yet. */
export const absentStore: Store = {
  get version(): string {
    throw new StoreUnavailable('DATABASE_UNAVAILABLE');
  },
  nodesBySlugs: refuse,
  pages: refuse,
  counts: refuse,
  linkPages: refuse,
  linkCounts: refuse,
  factsBySubjects: refuse,
  factsByConflicts: refuse,
  cadencePatterns: refuse,
  observedPeriods: refuse,
  search: refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new StoreUnavailable('DATABASE_UNAVAILABLE'));
}

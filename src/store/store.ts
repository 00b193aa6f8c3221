import type { CadencePattern } from '../model/cadence.js';
import type { Crossing, CrossingRequest } from '../model/crossing.js';
import type { DateRange } from '../model/date.js';
import type { StoredNode } from '../model/entity.js';
import type { Fact } from '../model/evidence.js';
import type {
  Link,
  LinkRequest,
  LinkSelection,
  Surroundings,
  SurroundingsRequest,
} from '../model/link.js';
import type { Page } from '../model/page.js';
import type { Reading } from '../model/reading.js';
import type { SearchHits, SearchQuestion } from '../model/search.js';
import type { ListRequest, Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';

/**
 * Where the graph is kept. Each read takes many keys at once and is asynchronous, so that a store
 * can be a database; reads are functions and not methods, so that they can be passed around.
 */
export interface Store {
  /** Differs whenever the content differs. */
  readonly version: string;
  /** The nodes that have these slugs, in any order; a slug that nothing has is left out. */
  readonly nodesBySlugs: (slugs: readonly Slug[]) => Promise<readonly StoredNode[]>;
  /** A page for each request, in the order of the requests. */
  readonly pages: (requests: readonly ListRequest[]) => Promise<readonly Page<StoredNode>[]>;
  /** A number of nodes for each selection, in the order of the selections. */
  readonly counts: (selections: readonly Selection[]) => Promise<readonly number[]>;
  /** A page of links for each request, in the order of the requests. */
  readonly linkPages: (requests: readonly LinkRequest[]) => Promise<readonly Page<Link>[]>;
  /** A number of links for each selection, in the order of the selections. */
  readonly linkCounts: (selections: readonly LinkSelection[]) => Promise<readonly number[]>;
  /** What is around each of some entities, for who walks far and asks for no evidence; in the order of the requests. */
  readonly surroundings: (
    requests: readonly SurroundingsRequest[],
  ) => Promise<readonly Surroundings[]>;
  /** For each request the first entities of two lists that a link connects; in the order of the requests. */
  readonly crossings: (requests: readonly CrossingRequest[]) => Promise<readonly Crossing[]>;
  /** The facts about these entities; those about one stand in the order in which they were stated. */
  readonly factsBySubjects: (subjects: readonly Slug[]) => Promise<readonly Fact[]>;
  /** The facts that compete in these conflicts, likewise. */
  readonly factsByConflicts: (conflicts: readonly Slug[]) => Promise<readonly Fact[]>;
  /** For each reading every pattern of periods that some report follows, each once. */
  readonly cadencePatterns: (
    readings: readonly Reading[],
  ) => Promise<readonly (readonly CadencePattern[])[]>;
  /** The days of every observed edition, each once. */
  readonly observedPeriods: () => Promise<readonly DateRange[]>;
  /** For each question the entities that hold its words, editions left out. */
  readonly search: (questions: readonly SearchQuestion[]) => Promise<readonly SearchHits[]>;
}

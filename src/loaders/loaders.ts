import type { CadencePattern } from '../model/cadence.js';
import type { Crossing, CrossingRequest } from '../model/crossing.js';
import type { DateRange } from '../model/date.js';
import type { Edition } from '../model/edition.js';
import { ofKind } from '../model/entity.js';
import type { NodeOfKind, StoredKind, StoredNode } from '../model/entity.js';
import type { Fact } from '../model/evidence.js';
import type {
  Link,
  LinkRequest,
  LinkSelection,
  Surroundings,
  SurroundingsRequest,
} from '../model/link.js';
import { EVERYTHING } from '../model/page.js';
import type { Page } from '../model/page.js';
import type { Reading, View } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { SearchHits, SearchQuestion } from '../model/search.js';
import { BY_SLUG, linkedInto, listKey, selectionKey } from '../model/selection.js';
import type { ListRequest, Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import { timelineOf } from '../model/timeline.js';
import type { Timeline } from '../model/timeline.js';
import type { Store } from '../store/store.js';
import { answerTo, manyByKey, onceAsked, oneByKey } from './batch.js';

/** Everything that a request can read. Reads of one moment go to the store together, each key once. */
export interface Loaders {
  readonly dataVersion: string;
  readonly node: (slug: Slug) => Promise<StoredNode | null>;
  /** The node that has the slug and is of the kind; null where there is none. */
  readonly nodeOfKind: <K extends StoredKind>(kind: K, slug: Slug) => Promise<NodeOfKind<K> | null>;
  /** The node at the other end of a reference that the store vouches for. */
  readonly referred: <K extends StoredKind>(kind: K, slug: Slug) => Promise<NodeOfKind<K>>;
  /** The node that has the slug and is of the kind where it was read already; null where it was not. */
  readonly read: <K extends StoredKind>(kind: K, slug: Slug) => NodeOfKind<K> | null;
  readonly page: (request: ListRequest) => Promise<Page<StoredNode>>;
  readonly count: (selection: Selection) => Promise<number>;
  readonly linkPage: (request: LinkRequest) => Promise<Page<Link>>;
  readonly linkCount: (selection: LinkSelection) => Promise<number>;
  readonly surroundings: (request: SurroundingsRequest) => Promise<Surroundings>;
  readonly crossing: (request: CrossingRequest) => Promise<Crossing>;
  readonly factsOf: (subject: Slug) => Promise<readonly Fact[]>;
  readonly factsIn: (conflict: Slug) => Promise<readonly Fact[]>;
  /** Every node of a kind that meets some conditions, in the order of their slugs. */
  readonly all: <K extends StoredKind>(
    kind: K,
    conditions: Omit<Selection, 'kinds'>,
  ) => Promise<readonly NodeOfKind<K>[]>;
  /** True where more than so many nodes of a kind meet some conditions; where not, this read is that of them all. */
  readonly hasMoreThan: (
    few: number,
    kind: StoredKind,
    conditions: Omit<Selection, 'kinds'>,
  ) => Promise<boolean>;
  /** The editions of a report that somebody saw. */
  readonly observedEditions: (report: Report) => Promise<readonly Edition[]>;
  /** What is claimed of a report in a view; worked out once. */
  readonly timeline: (report: Report, view: View) => Promise<Timeline>;
  readonly cadencePatterns: (reading: Reading) => Promise<readonly CadencePattern[]>;
  readonly observedPeriods: () => Promise<readonly DateRange[]>;
  readonly search: (question: SearchQuestion) => Promise<SearchHits>;
  /** Loaders that share nothing with these, for who reads very much and needs little of it again. */
  readonly apart: () => Loaders;
}

/** Makes the loaders of one request; they remember what they read for as long as it lasts. */
export function createLoaders(store: Store): Loaders {
  const node = onceAsked(() => oneByKey(store.nodesBySlugs, ({ slug }) => slug));
  const known = new Map<Slug, StoredNode>();
  const page = onceAsked(() => answerTo(store.pages, listKey));
  const count = onceAsked(() => answerTo(store.counts, selectionKey));
  const linkPage = onceAsked(() => answerTo(store.linkPages));
  const linkCount = onceAsked(() => answerTo(store.linkCounts));
  const surroundings = onceAsked(() =>
    answerTo(store.surroundings, ({ slug, most }: SurroundingsRequest) => `${most} ${slug}`),
  );
  const search = onceAsked(() => answerTo(store.search));
  const factsOf = onceAsked(() => manyByKey(store.factsBySubjects, ({ subject }) => subject));
  const factsIn = onceAsked(() =>
    manyByKey(store.factsByConflicts, ({ conflict }) => conflict ?? ''),
  );
  const timelines = new Map<string, Promise<Timeline>>();
  const patterns = onceAsked(() => answerTo(store.cadencePatterns));
  const observedPeriods = onceAsked(store.observedPeriods);

  function pageOf(request: ListRequest) {
    return page()
      .load(request)
      .then((found) => {
        for (const item of found.items) known.set(item.slug, item);
        return found;
      });
  }

  function all<K extends StoredKind>(kind: K, conditions: Omit<Selection, 'kinds'>) {
    const selection = { kinds: [kind], ...conditions };
    const found = pageOf({ selection, order: BY_SLUG, page: EVERYTHING });
    return found.then(({ items }) => items as readonly NodeOfKind<K>[]);
  }

  async function hasMoreThan(
    few: number,
    kind: StoredKind,
    conditions: Omit<Selection, 'kinds'>,
  ): Promise<boolean> {
    const request = { selection: { kinds: [kind], ...conditions }, order: BY_SLUG };
    const found = await page().load({ ...request, page: { ...EVERYTHING, first: few } });
    if (!found.hasNextPage) page().prime({ ...request, page: EVERYTHING }, found);
    return found.hasNextPage;
  }

  function observedEditions({ slug }: Report) {
    return all('Edition', { linked: [linkedInto(slug, 'EDITION_OF')] });
  }

  // Only what is asked for by its slug needs a promise: pages bring many nodes that nobody asks for again.
  async function nodeAt(slug: Slug): Promise<StoredNode | null> {
    const found = known.get(slug) ?? (await node().load(slug));
    if (found !== null) known.set(slug, found);
    return found;
  }

  function nodeOfKind<K extends StoredKind>(kind: K, slug: Slug) {
    return nodeAt(slug).then((found) => ofKind(kind, found));
  }

  return {
    get dataVersion() {
      return store.version;
    },
    node: nodeAt,
    nodeOfKind,
    referred: (kind, slug) =>
      nodeOfKind(kind, slug).then((found) => {
        if (found === null) throw new Error(`The store refers to ${kind} ${slug} but has none.`);
        return found;
      }),
    read: (kind, slug) => ofKind(kind, known.get(slug) ?? null),
    page: pageOf,
    all,
    hasMoreThan,
    observedEditions,
    timeline: (report, view) => {
      const key = `${report.slug} ${view.reading} ${view.asOf}`;
      const kept = timelines.get(key);
      if (kept !== undefined) return kept;
      const made = observedEditions(report).then((seen) => timelineOf(report, seen, view));
      timelines.set(key, made);
      return made;
    },
    count: (selection) => count().load(selection),
    linkPage: (request) => linkPage().load(request),
    linkCount: (selection) => linkCount().load(selection),
    surroundings: (request) => surroundings().load(request),
    // Asked once, and its lists are long: to remember it would take a key as long.
    crossing: (request) => store.crossings([request]).then(([found]) => found as Crossing),
    factsOf: (subject) => factsOf().load(subject),
    factsIn: (conflict) => factsIn().load(conflict),
    cadencePatterns: (reading) => patterns().load(reading),
    observedPeriods,
    search: (question) => search().load(question),
    apart: () => createLoaders(store),
  };
}

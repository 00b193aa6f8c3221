import type { CadencePattern } from '../model/cadence.js';
import type { DateRange } from '../model/date.js';
import type { Edition } from '../model/edition.js';
import type { NodeOfKind, StoredKind, StoredNode } from '../model/entity.js';
import type { Fact } from '../model/evidence.js';
import type { Link, LinkRequest, LinkSelection } from '../model/link.js';
import { EVERYTHING } from '../model/page.js';
import type { Page } from '../model/page.js';
import type { Reading, View } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { SearchHit, SearchQuestion } from '../model/search.js';
import { BY_SLUG, linkedInto } from '../model/selection.js';
import type { ListRequest, Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import { timelineOf } from '../model/timeline.js';
import type { Timeline } from '../model/timeline.js';
import type { Store } from '../store/store.js';
import { answerTo, manyByKey, oneByKey } from './batch.js';

/** Everything that a request can read. Reads of one moment go to the store together, each key once. */
export interface Loaders {
  readonly dataVersion: string;
  readonly node: (slug: Slug) => Promise<StoredNode | null>;
  /** The node that has the slug and is of the kind; null where there is none. */
  readonly nodeOfKind: <K extends StoredKind>(kind: K, slug: Slug) => Promise<NodeOfKind<K> | null>;
  /** The node at the other end of a reference that the store vouches for. */
  readonly referred: <K extends StoredKind>(kind: K, slug: Slug) => Promise<NodeOfKind<K>>;
  readonly page: (request: ListRequest) => Promise<Page<StoredNode>>;
  readonly count: (selection: Selection) => Promise<number>;
  readonly linkPage: (request: LinkRequest) => Promise<Page<Link>>;
  readonly linkCount: (selection: LinkSelection) => Promise<number>;
  readonly factsOf: (subject: Slug) => Promise<readonly Fact[]>;
  readonly factsIn: (conflict: Slug) => Promise<readonly Fact[]>;
  /** Every node of a kind that meets some conditions, in the order of their slugs. */
  readonly all: <K extends StoredKind>(
    kind: K,
    conditions: Omit<Selection, 'kinds'>,
  ) => Promise<readonly NodeOfKind<K>[]>;
  /** The editions of a report that somebody saw. */
  readonly observedEditions: (report: Report) => Promise<readonly Edition[]>;
  /** What is claimed of a report in a view; worked out once. */
  readonly timeline: (report: Report, view: View) => Promise<Timeline>;
  readonly cadencePatterns: (reading: Reading) => Promise<readonly CadencePattern[]>;
  readonly observedPeriods: () => Promise<readonly DateRange[]>;
  readonly search: (question: SearchQuestion) => Promise<readonly SearchHit[]>;
}

/** Makes the loaders of one request; they remember what they read for as long as it lasts. */
export function createLoaders(store: Store): Loaders {
  const node = oneByKey(store.nodesBySlugs, ({ slug }) => slug);
  const page = answerTo(store.pages);
  const count = answerTo(store.counts);
  const linkPage = answerTo(store.linkPages);
  const linkCount = answerTo(store.linkCounts);
  const search = answerTo(store.search);
  const factsOf = manyByKey(store.factsBySubjects, ({ subject }) => subject);
  const factsIn = manyByKey(store.factsByConflicts, ({ conflict }) => conflict ?? '');
  const timelines = new Map<string, Promise<Timeline>>();
  const patterns = answerTo(store.cadencePatterns);
  let periods: Promise<readonly DateRange[]> | undefined;

  async function pageOf(request: ListRequest) {
    const found = await page.load(request);
    for (const item of found.items) node.prime(item.slug, item);
    return found;
  }

  async function all<K extends StoredKind>(kind: K, conditions: Omit<Selection, 'kinds'>) {
    const selection = { kinds: [kind], ...conditions };
    const { items } = await pageOf({ selection, order: BY_SLUG, page: EVERYTHING });
    return items as readonly NodeOfKind<K>[];
  }

  function observedEditions({ slug }: Report) {
    return all('Edition', { linked: [linkedInto(slug, 'EDITION_OF')] });
  }

  async function nodeOfKind<K extends StoredKind>(kind: K, slug: Slug) {
    const found = await node.load(slug);
    return found !== null && found.kind === kind ? (found as NodeOfKind<K>) : null;
  }

  return {
    dataVersion: store.version,
    node: (slug) => node.load(slug),
    nodeOfKind,
    referred: async (kind, slug) => {
      const found = await nodeOfKind(kind, slug);
      if (found === null) throw new Error(`The store refers to ${kind} ${slug} but has none.`);
      return found;
    },
    page: pageOf,
    all,
    observedEditions,
    timeline: (report, view) => {
      const key = JSON.stringify([report.slug, view.reading, view.asOf]);
      const known = timelines.get(key);
      if (known !== undefined) return known;
      const made = observedEditions(report).then((seen) => timelineOf(report, seen, view));
      timelines.set(key, made);
      return made;
    },
    count: (selection) => count.load(selection),
    linkPage: (request) => linkPage.load(request),
    linkCount: (selection) => linkCount.load(selection),
    factsOf: (subject) => factsOf.load(subject),
    factsIn: (conflict) => factsIn.load(conflict),
    cadencePatterns: (reading) => patterns.load(reading),
    observedPeriods: () => (periods ??= store.observedPeriods()),
    search: (question) => search.load(question),
  };
}

import type { CadencePattern } from '../model/cadence.js';
import type { NodeOfKind, StoredKind, StoredNode } from '../model/entity.js';
import type { Fact } from '../model/evidence.js';
import type { Page } from '../model/page.js';
import type { ListRequest, Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
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
  readonly factsOf: (subject: Slug) => Promise<readonly Fact[]>;
  readonly factsIn: (conflict: Slug) => Promise<readonly Fact[]>;
  readonly cadencePatterns: () => Promise<readonly CadencePattern[]>;
}

/** Makes the loaders of one request; they remember what they read for as long as it lasts. */
export function createLoaders(store: Store): Loaders {
  const node = oneByKey(store.nodesBySlugs, ({ slug }) => slug);
  const page = answerTo(store.pages);
  const count = answerTo(store.counts);
  const factsOf = manyByKey(store.factsBySubjects, ({ subject }) => subject);
  const factsIn = manyByKey(store.factsByConflicts, ({ conflict }) => conflict ?? '');
  let patterns: Promise<readonly CadencePattern[]> | undefined;

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
    page: (request) => page.load(request),
    count: (selection) => count.load(selection),
    factsOf: (subject) => factsOf.load(subject),
    factsIn: (conflict) => factsIn.load(conflict),
    cadencePatterns: () => (patterns ??= store.cadencePatterns()),
  };
}

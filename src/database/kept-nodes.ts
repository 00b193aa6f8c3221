import { LRUCache } from 'lru-cache';
import type { StoredNode } from '../model/entity.js';
import type { Slug } from '../model/slug.js';
import type { Store } from '../store/store.js';

/** How many nodes of a version are kept: some tens of megabytes at most. */
const MOST_KEPT = 10_000;

type NodeRead = Pick<Store, 'nodesBySlugs'>;

/** The nodes of a version that were found last. */
export interface KeptNodes {
  readonly keep: (nodes: readonly StoredNode[]) => void;
  /** The same read, which keeps what it finds and asks for nothing that is kept. */
  readonly over: (read: NodeRead) => NodeRead;
}

/**
 * Keeps nodes for as long as the version is read: what it holds never changes, and the same families, standards and
 * auditors are met on nearly every way through it.
 */
export function createKeptNodes(): KeptNodes {
  const kept = new LRUCache<Slug, StoredNode>({ max: MOST_KEPT });

  function keep(nodes: readonly StoredNode[]): void {
    for (const node of nodes) kept.set(node.slug, node);
  }

  return {
    keep,
    over: ({ nodesBySlugs }) => ({
      async nodesBySlugs(slugs) {
        const known = slugs.flatMap((slug) => kept.get(slug) ?? []);
        if (known.length === slugs.length) return known;
        const found = await nodesBySlugs(slugs.filter((slug) => !kept.has(slug)));
        keep(found);
        return [...known, ...found];
      },
    }),
  };
}

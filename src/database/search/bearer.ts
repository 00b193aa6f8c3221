import { SEARCH_FIELDS } from '../../model/search.js';
import type { Slug } from '../../model/slug.js';
import { slugsOf } from './found-row.js';
import type { OwnDocuments } from './found-row.js';

/** What was found that has something of its own that was asked for. */
export interface OwnFound {
  readonly documents: readonly OwnDocuments[];
  /** Of the documents of which some fields are the whole, which ones these are: bits in the order of SEARCH_FIELDS. */
  readonly wholes: ReadonlyMap<Slug, number>;
}

/** Of each document of which some fields are the whole, how many such fields there are for each of these. */
export function bearersBySlug({
  documents,
  wholes,
}: OwnFound): ReadonlyMap<Slug, readonly number[]> {
  // Most texts are the whole of nothing.
  if (wholes.size === 0) return new Map();
  const found = documents
    .flatMap(slugsOf)
    .filter((slug) => wholes.has(slug))
    .map((slug) => ({ slug, bits: wholes.get(slug) as number }));
  const bearers = SEARCH_FIELDS.map(
    (_, place) => found.filter(({ bits }) => isWholeAt(bits, place)).length,
  );
  return new Map(
    found.map(({ slug, bits }) => [
      slug,
      bearers.map((having, place) => (isWholeAt(bits, place) ? having : 0)),
    ]),
  );
}

function isWholeAt(wholes: number, place: number): boolean {
  return (wholes & (2 ** place)) !== 0;
}

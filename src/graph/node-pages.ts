import type { Loaders } from '../loaders/loaders.js';
import type { StoredNode } from '../model/entity.js';
import { BY_SLUG } from '../model/selection.js';
import type { Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import { placeBeside } from './place-beside.js';
import type { Course } from './walked-page.js';

/** How many nodes a walk reads at first at least, and at most. */
const FEWEST_READ = 12;
const MOST_READ_FIRST = 100;
/** How many it reads for each that is wanted: some stand before the place where it begins, and others are passed by. */
const READ_FOR_ONE = 1.25;
/** Each time that it needs more it reads twice as many as before, and at most so many. */
const MOST_READ = 1024;

/** Some nodes, in the order of the walk, and what to read more of them with. */
interface NodePage {
  readonly nodes: readonly StoredNode[];
  readonly readers: Loaders;
}

/**
 * The nodes of a selection page by page, from a slug on, which is one of them or stands between two. Who walks far passes by
 * most of what is read, so that it is read with loaders that are not to remember it.
 */
export async function* nodePages(
  selection: Selection,
  { way, from, most }: Course<Slug>,
  loaders: Loaders,
): AsyncGenerator<NodePage, void, undefined> {
  let size = Math.min(Math.max(Math.ceil(most * READ_FOR_ONE), FEWEST_READ), MOST_READ_FIRST);
  let place = from === null ? null : [placeBeside(from, way)];
  let isMore = true;
  while (isMore) {
    const page =
      way === 'FORWARDS'
        ? { first: size, last: null, after: place, before: null }
        : { first: null, last: size, after: null, before: place };
    const readers = size < MOST_READ ? loaders : loaders.apart();
    const found = await readers.page({ selection, order: BY_SLUG, page });
    const { items } = found;
    yield { nodes: way === 'FORWARDS' ? items : items.toReversed(), readers };
    const last = way === 'FORWARDS' ? items.at(-1) : items[0];
    isMore = last !== undefined && (way === 'FORWARDS' ? found.hasNextPage : found.hasPreviousPage);
    place = last === undefined ? null : [last.slug];
    size = Math.min(size * 2, MOST_READ);
  }
}

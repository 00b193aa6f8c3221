import type { StoredNode } from '../model/entity.js';
import type { Fact } from '../model/evidence.js';
import type { LinkRequest, SurroundingsRequest } from '../model/link.js';
import type { PageRequest } from '../model/page.js';
import type { ListRequest, Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import type { Store } from '../store/store.js';
import { gathered } from './gathered.js';
import type { Pace, Read } from './gathered.js';
import { linksShape } from './read/link-side.js';

/** The reads that take a moment and that requests ask alike. */
interface SharedReads extends Pick<
  Store,
  'counts' | 'crossings' | 'linkCounts' | 'linkPages' | 'nodesBySlugs' | 'pages' | 'surroundings'
> {
  readonly factsAbout: Read<Slug, readonly Fact[]>;
}

/** To ask for more links than so many at one entity is to ask for a hub, which nobody should have to wait for. */
const MOST_SHARED_AROUND = 100;

/** What looks up keys, what walks through lists, and what may walk through so much that it goes alone. */
const QUICK: Pace = { mostUnderWay: 1, mostTogether: 100 };
const SLOWER: Pace = { mostUnderWay: 2, mostTogether: 100 };
const SLOW: Pace = { mostUnderWay: 2, mostTogether: 1 };

const EVERYONE = () => '';

/** The same reads, of which those of different requests go to the database together when it is busy. */
export function shareReads(reads: SharedReads): SharedReads {
  const nodes = gathered<Slug, StoredNode | null>(
    async (slugs) => {
      const known = new Map((await reads.nodesBySlugs(slugs)).map((node) => [node.slug, node]));
      return slugs.map((slug) => known.get(slug) ?? null);
    },
    EVERYONE,
    QUICK,
  );

  return {
    nodesBySlugs: async (slugs) => (await nodes(slugs)).filter((node) => node !== null),
    factsAbout: gathered(reads.factsAbout, EVERYONE, QUICK),
    pages: gathered(reads.pages, groupOfList, SLOWER),
    counts: gathered(reads.counts, formOfSelection, SLOWER),
    linkPages: gathered(reads.linkPages, groupOfLinks, SLOWER),
    linkCounts: gathered(reads.linkCounts, linksShape, SLOWER),
    crossings: gathered(reads.crossings, EVERYONE, SLOW),
    surroundings: gathered(reads.surroundings, groupOfSurroundings, SLOWER),
  };
}

// What goes together is of one form, so that it makes a statement that the database knows already.
function groupOfList({ selection, order, page }: ListRequest): string | null {
  const form = formOfPage(page);
  if (form === null) return null;
  return [form, order.by, order.direction, formOfSelection(selection)].join('|');
}

function formOfSelection({ kinds, linked = [], facets = [] }: Selection): string {
  const links = linked.map(({ predicate, direction }) => `${predicate} ${direction}`);
  const names = facets.map(({ facet, anyOf }) => `${facet} ${anyOf.length}`);
  return [...kinds, ...links, ...names].join('|');
}

function groupOfLinks({ page, ...selection }: LinkRequest): string | null {
  const form = formOfPage(page);
  return form === null
    ? null
    : `${form} ${linksShape(selection)} ${selection.withEnds === true ? 'ENDS' : ''}`;
}

function groupOfSurroundings({ most }: SurroundingsRequest): string | null {
  return most > MOST_SHARED_AROUND ? null : '';
}

/** Null for a page without an end, which may be so long that nobody should have to wait for it. */
function formOfPage({ first, last, after, before }: PageRequest): string | null {
  if (first === null && last === null) return null;
  return [first, last, after, before].map((value) => (value === null ? '-' : '+')).join('');
}

import type { Catalog } from '../src/model/catalog.js';
import { pathPairs } from './path-pair.js';
import type { Random } from './random.js';
import type { Variables } from './request.js';
import { searchTexts } from './search-text.js';
import { linkedSlugs } from './linked-slug.js';

/** Something that clients ask, again and again with other values. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** The values for one request, or null where the graph has nothing to ask this about. */
  readonly draw: (random: Random) => Variables | null;
}

const LINKS = `query Links($slug: String!) {
  entity(slug: $slug) {
    links(first: 20) {
      totalCount
      edges { node { predicate from { slug } to { slug } } }
    }
  }
}`;

const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 20) {
    totalCount
    edges { score matchedField node { slug } }
  }
}`;

const PATH = `query Path($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    length
    steps { predicate from { slug } to { slug } }
  }
}`;

/** Every kind of question of the benchmark, about one catalog. */
export function questionsAbout(catalog: Catalog): Question[] {
  return [
    ...linkedSlugs(catalog).map(([what, draw]) => ({
      name: `links of ${what}`,
      query: LINKS,
      draw: variables(draw, (slug) => ({ slug })),
    })),
    ...searchTexts(catalog).map(([what, draw]) => ({
      name: `search for ${what}`,
      query: SEARCH,
      draw: variables(draw, (text) => ({ text })),
    })),
    ...pathPairs(catalog).map(([what, draw]) => ({
      name: `path from ${what}`,
      query: PATH,
      draw: variables(draw, ([from, to]) => ({ from, to })),
    })),
  ];
}

function variables<T>(
  draw: (random: Random) => T | null,
  toVariables: (drawn: T) => Variables,
): Question['draw'] {
  return (random) => {
    const drawn = draw(random);
    return drawn === null ? null : toVariables(drawn);
  };
}

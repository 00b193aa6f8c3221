import type { Catalog } from '../../model/catalog.js';
import type { StoredNode } from '../../model/entity.js';
import { facetsOf } from '../../store/facet.js';
import { facetKey } from '../table/facet-key.js';
import { MEMBER_KIND, areMembersLinked } from '../table/member-kind.js';
import { FEWEST_TALLIED, linkTally } from '../table/tally-key.js';
import type { Cell } from './table-rows.js';

const ZERO = 48;
const ONE = 49;

/**
 * For each condition that many reports meet, which of them do: one bit for each report, in the order of their slugs. How
 * many meet several conditions is then told without a look at any of them.
 */
export function* membershipRows(
  { links }: Catalog,
  nodes: readonly StoredNode[],
): Iterable<readonly Cell[]> {
  const members = nodes.filter(({ kind }) => kind === MEMBER_KIND);
  const numbers = new Map(members.map(({ slug }, number) => [slug, number]));
  const lists = new Map<string, number[]>();

  function add(key: string, number: number): void {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [number]);
    else list.push(number);
  }

  for (const [number, node] of members.entries()) {
    for (const [facet, value] of facetsOf(node)) add(facetKey(facet, value), number);
  }
  for (const { predicate, from, to } of links) {
    const number = areMembersLinked(predicate) ? numbers.get(from) : undefined;
    if (number !== undefined) add(linkTally(to, predicate, 'IN'), number);
  }

  for (const [key, list] of lists) {
    if (list.length < FEWEST_TALLIED) continue;
    const bits = Buffer.alloc(members.length, ZERO);
    for (const number of list) bits[number] = ONE;
    yield [key, bits.toString('latin1')];
  }
}

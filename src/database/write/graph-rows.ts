import type { Catalog } from '../../model/catalog.js';
import type { StoredNode } from '../../model/entity.js';
import type { Fact } from '../../model/evidence.js';
import { compareTexts } from '../../model/page.js';
import { facetsOf } from '../../store/facet.js';
import { groupedBy } from '../grouped.js';
import { orderKey } from '../order-key.js';
import { facetKey } from '../table/facet-key.js';
import { digestRows } from './digest-rows.js';
import { membershipRows } from './membership-rows.js';
import type { Cell, TableRows } from './table-rows.js';
import { tallyRows } from './tally-rows.js';

/** Every row that a graph takes. */
export function graphRows(catalog: Catalog): readonly TableRows[] {
  const nodes = [...catalog.entities, ...catalog.conflicts].sort((one, other) =>
    compareTexts(one.slug, other.slug),
  );
  const names = new Map(nodes.map(({ slug, name }) => [slug, name]));

  function* nodeRows(): Iterable<readonly Cell[]> {
    for (const node of nodes) {
      yield [node.slug, node.kind, orderKey(node.name), JSON.stringify(node)];
    }
  }

  function* linkRows(): Iterable<readonly Cell[]> {
    for (const { predicate, from, to, citations } of catalog.links) {
      const name = orderKey(names.get(from) as string);
      yield [from, predicate, to, name, JSON.stringify(citations)];
    }
  }

  return [
    {
      table: 'node',
      key: ['slug'],
      columns: ['slug', 'kind', 'name_order', 'body'],
      tells: { slug: 'slug', by: 'body' },
      rows: nodeRows,
    },
    {
      table: 'link',
      key: ['from_slug', 'predicate', 'to_slug'],
      columns: ['from_slug', 'predicate', 'to_slug', 'from_name_order', 'citations'],
      tells: { slug: 'from_slug', by: 'citations' },
      rows: linkRows,
    },
    {
      table: 'facet',
      key: ['value', 'slug'],
      columns: ['value', 'slug', 'name_order'],
      rows: () => facetRows(nodes),
    },
    {
      table: 'fact_group',
      key: ['grouped_by', 'slug'],
      columns: ['grouped_by', 'slug', 'facts'],
      tells: { slug: 'slug', by: 'facts' },
      rows: () => factRows(catalog.facts),
    },
    {
      table: 'tally',
      key: ['key'],
      columns: ['key', 'count'],
      rows: () => tallyRows(catalog, nodes),
    },
    {
      table: 'membership',
      key: ['key'],
      columns: ['key', 'bits'],
      rows: () => membershipRows(catalog, nodes),
    },
    { table: 'digest', key: ['key'], columns: ['key', 'body'], rows: () => digestRows(nodes) },
  ];
}

function* facetRows(nodes: readonly StoredNode[]): Iterable<readonly Cell[]> {
  for (const node of nodes) {
    for (const [facet, value] of facetsOf(node)) {
      yield [facetKey(facet, value), node.slug, orderKey(node.name)];
    }
  }
}

/** The facts about each entity and those within each conflict, in the order in which they were stated. */
function* factRows(facts: readonly Fact[]): Iterable<readonly Cell[]> {
  const competing = facts.filter(({ conflict }) => conflict !== null);
  const groups = {
    subject: groupedBy(facts, ({ subject }) => subject),
    conflict: groupedBy(competing, ({ conflict }) => conflict),
  };
  for (const [member, lists] of Object.entries(groups)) {
    for (const [slug, list] of lists) yield [member, slug, JSON.stringify(list)];
  }
}

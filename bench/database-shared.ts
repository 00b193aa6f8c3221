import type { Random } from './random.js';
import type { Variables } from './request.js';
import type { Sample } from './scale-sample.js';
import { scaleValues } from './scale-value.js';
import { encodeNodeId } from '../src/schema/node-id.js';
import { encodeCursor } from '../src/schema/cursor.js';

/** A question that both servers can answer from the same rows, each in its own words, with values for both. */
export interface SharedQuestion {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly draw: (random: Random) => Variables;
}

/**
 * Tells PostGraphile what it cannot see: that the ends of links are nodes; and another name for these, since it has
 * types of the name Node itself.
 */
export const COMMENTS_FOR_POSTGRAPHILE = String.raw`comment on table node is E'@name record';
  comment on table link is E'@foreignKey (from_slug) references node (slug)\n@foreignKey (to_slug) references node (slug)'`;

const NAMES = 'slug name description';
const RECORD = 'slug kind body';
const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';

/**
 * Each server is asked in the way that it answers best. PostGraphile gives a body whole, since to it that is one value;
 * and it goes on behind a slug by a filter, which is quicker than its cursors over several columns.
 */
export function sharedQuestions(sample: Sample): SharedQuestion[] {
  const { one, some } = scaleValues(sample);
  return [
    {
      name: 'an entity by slug',
      ours: `query Q($slug: String!) { entity(slug: $slug) { __typename ${NAMES} } }`,
      theirs: `query Q($slug: String!) { recordBySlug(slug: $slug) { ${RECORD} } }`,
      draw: (random) => ({ slug: one('Edition', random) }),
    },
    {
      name: 'ten entities',
      ours: `query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Entity { ${NAMES} } } }`,
      theirs: `query Q($slugs: [String!]!) { allRecords(filter: { slug: { in: $slugs } }) { nodes { ${RECORD} } } }`,
      draw: (random) => {
        const slugs = some('Edition', 10, random);
        return { slugs, ids: slugs.map((slug) => encodeNodeId('Edition', slug)) };
      },
    },
    {
      name: 'a page of reports from anywhere',
      ours: `query Q($after: String) { reports(first: 20, after: $after) { ${PAGE_INFO} nodes { __typename ${NAMES} } } }`,
      theirs: `query Q($slug: String!) { allRecords(first: 20, condition: { kind: "Report" }, filter: { slug: { greaterThan: $slug } }, orderBy: SLUG_ASC) { ${PAGE_INFO} nodes { ${RECORD} } } }`,
      draw: (random) => {
        const slug = one('Report', random);
        return { slug, after: encodeCursor('Report by slug', [slug]) };
      },
    },
    {
      name: 'the links from a report, with the entities at their ends',
      ours: `query Q($slug: String!) { report(slug: $slug) { links(first: 20, direction: OUT) { ${PAGE_INFO} nodes { predicate to { __typename ${NAMES} } } } } }`,
      theirs: `query Q($slug: String!) { allLinks(first: 20, condition: { fromSlug: $slug }, orderBy: PRIMARY_KEY_ASC) { ${PAGE_INFO} nodes { predicate recordByToSlug { ${RECORD} } } } }`,
      draw: (random) => ({ slug: one('Report', random) }),
    },
    hubQuestion(
      'the links to a family from anywhere, with the entities at their ends',
      `from { __typename ${NAMES} }`,
      `recordByFromSlug { ${RECORD} }`,
    ),
    hubQuestion(
      'the links to a family from anywhere, with slugs alone',
      'from { slug }',
      'fromSlug',
    ),
    {
      name: 'the facts about a report',
      ours: `query Q($slug: String!) { entity(slug: $slug) { facts { field value certainty } } }`,
      theirs: `query Q($slug: String!) { factGroupByGroupedByAndSlug(groupedBy: "subject", slug: $slug) { facts } }`,
      draw: (random) => ({ slug: one('Report', random) }),
    },
  ];

  function hubQuestion(name: string, end: string, record: string): SharedQuestion {
    return {
      name,
      ours: `query Q($slug: String!, $after: String) { family(slug: $slug) { links(first: 20, after: $after, direction: IN, predicates: [OF_FAMILY]) { ${PAGE_INFO} nodes { predicate ${end} } } } }`,
      theirs: `query Q($slug: String!, $report: String!) { allLinks(first: 20, condition: { toSlug: $slug, predicate: "OF_FAMILY" }, filter: { fromSlug: { greaterThan: $report } }, orderBy: FROM_SLUG_ASC) { ${PAGE_INFO} nodes { predicate ${record} } } }`,
      draw: (random) => {
        const [slug, report] = [one('ReportFamily', random), one('Report', random)];
        const key = ['OF_FAMILY', report, slug];
        return { slug, report, after: encodeCursor('Link by predicate,from,to', key) };
      },
    };
  }
}

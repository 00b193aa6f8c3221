import { encodeCursor } from '../src/schema/cursor.js';
import { encodeNodeId } from '../src/schema/node-id.js';
import type { StoredKind } from '../src/model/entity.js';
import type { Random } from './random.js';
import type { Variables } from './request.js';
import type { Sample } from './scale-sample.js';

/** What the goal for the size of a graph speaks of, and what it does not. */
export type Sort = 'lookup' | 'page' | 'coverage' | 'other';

/** Something that is asked of graphs of every size. */
export interface ScaleQuestion {
  readonly name: string;
  readonly sort: Sort;
  readonly query: string;
  readonly draw: (random: Random) => Variables;
}

const SLUG = '($slug: String!)';
const PAGE = '($first: Int, $last: Int, $after: String, $before: String)';
const GIVEN = 'first: $first, last: $last, after: $after, before: $before';
const WHOLE = 'totalCount pageInfo { hasNextPage endCursor } nodes { slug name }';
const EDITIONS = 'pageInfo { hasNextPage endCursor } nodes { slug status period { start end } }';

/** Every operation that is measured, with values from a graph of whatever size. */
export function scaleQuestions({ slugs, names, periods, texts }: Sample): ScaleQuestion[] {
  const one = (kind: StoredKind, random: Random) => random.one(slugs[kind] ?? []);
  const bySlug =
    (kind: StoredKind) =>
    (random: Random): Variables => ({ slug: one(kind, random) });

  const lookup = (field: string, kind: StoredKind, selected = 'slug name'): ScaleQuestion => ({
    name: `${field} by slug`,
    sort: 'lookup',
    query: `query Q${SLUG} { ${field}(slug: $slug) { ${selected} } }`,
    draw: bySlug(kind),
  });
  const cursorAt = (kind: StoredKind, random: Random) =>
    encodeCursor(`${kind} by slug`, [one(kind, random)]);
  const pages = (field: string, kind: StoredKind): ScaleQuestion[] => {
    const query = `query Q${PAGE} { ${field}(${GIVEN}) { ${WHOLE} } }`;
    return [
      {
        name: `${field}, the first page`,
        sort: 'page',
        query,
        draw: (random) => ({ first: 10 + random.below(11) }),
      },
      {
        name: `${field}, a page from anywhere`,
        sort: 'page',
        query,
        draw: (random) => ({ first: 20, after: cursorAt(kind, random) }),
      },
      {
        name: `${field}, a page backwards`,
        sort: 'page',
        query,
        draw: (random) => ({ last: 20, before: cursorAt(kind, random) }),
      },
    ];
  };
  const page = (
    name: string,
    query: string,
    draw: ScaleQuestion['draw'],
    sort: Sort = 'page',
  ): ScaleQuestion => ({ name, sort, query, draw });
  const days = (random: Random) => ({
    from: `${2024 + random.below(2)}-${month(random)}-01`,
    to: `2026-${month(random)}-15`,
  });
  const period = (random: Random) => {
    const [start = '', end = ''] = random.one(periods).split('--');
    return { start, end };
  };
  const month = (random: Random) => String(1 + random.below(12)).padStart(2, '0');
  const nodeId = (random: Random) => {
    const kind = random.one(['Report', 'Edition', 'ServiceOrganization', 'Source'] as const);
    return encodeNodeId(kind, one(kind, random));
  };
  const editionCursor = (random: Random) => {
    const slug = one('Edition', random);
    return encodeCursor('Edition by end descending,slug', [slug.slice(-10), slug]);
  };

  return [
    lookup('report', 'Report', 'slug name provider { slug name } auditor { slug } family { slug }'),
    {
      ...lookup('report', 'Report', 'currentEdition { slug status } nextEdition { slug }'),
      name: 'report with its current and next edition',
    },
    lookup('edition', 'Edition', 'slug name status period { start end } report { slug }'),
    lookup('organization', 'ServiceOrganization'),
    lookup('auditor', 'Auditor'),
    lookup('standard', 'Standard', 'slug code title'),
    lookup('source', 'Source'),
    lookup('entity', 'Edition'),
    {
      ...lookup('entity', 'Report', 'slug facts { field value citations { source { slug } } }'),
      name: 'entity with all its facts',
    },
    {
      name: 'node by id',
      sort: 'lookup',
      query: 'query Q($id: ID!) { node(id: $id) { id } }',
      draw: (random) => ({ id: nodeId(random) }),
    },
    {
      name: 'nodes by ten ids',
      sort: 'lookup',
      query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { slug name } } }',
      draw: (random) => ({ ids: Array.from({ length: 10 }, () => nodeId(random)) }),
    },
    {
      name: 'period by its days',
      sort: 'lookup',
      query: 'query Q($start: Date!, $end: Date!) { period(start: $start, end: $end) { slug } }',
      draw: period,
    },
    {
      name: 'meta with its counts',
      sort: 'lookup',
      query: '{ meta { dataVersion today counts { kind count } } }',
      draw: () => ({}),
    },
    ...pages('reports', 'Report'),
    ...pages('auditors', 'Auditor'),
    ...pages('sources', 'Source'),
    ...pages('channels', 'AccessChannel'),
    page(
      'reports by name, from anywhere',
      `query Q($after: String) { reports(first: 20, after: $after, orderBy: { field: NAME, direction: DESC }) { ${WHOLE} } }`,
      (random) => ({
        after: encodeCursor('Report by name,slug descending', random.one(names)),
      }),
    ),
    page(
      'reports of a family and an access level, from anywhere',
      `query Q($family: String, $after: String) { reports(first: 20, after: $after, filter: { family: $family, access: RESTRICTED, standard: "ssae-18" }) { ${WHOLE} } }`,
      (random) => ({ family: one('ReportFamily', random), after: cursorAt('Report', random) }),
    ),
    page(
      'reports of a family by name, from anywhere',
      `query Q($family: String, $after: String) { reports(first: 20, after: $after, filter: { family: $family }, orderBy: { field: NAME }) { ${WHOLE} } }`,
      (random) => ({
        family: one('ReportFamily', random),
        after: encodeCursor('Report by name,slug', random.one(names)),
      }),
    ),
    page(
      'reports of an auditor',
      `query Q($slug: String!) { auditor(slug: $slug) { reports(first: 20) { ${WHOLE} } } }`,
      bySlug('Auditor'),
    ),
    page(
      'editions of a report',
      `query Q($slug: String!) { report(slug: $slug) { editions(first: 20) { totalCount ${EDITIONS} } } }`,
      bySlug('Report'),
    ),
    page(
      'links of a family, from anywhere',
      `query Q($slug: String!, $after: String) { entity(slug: $slug) { links(first: 20, after: $after) { totalCount nodes { predicate from { slug } to { slug } } } } }`,
      (random) => {
        const slug = one('ReportFamily', random);
        const place = ['OF_FAMILY', one('Report', random), slug];
        return { slug, after: encodeCursor('Link by predicate,from,to', place) };
      },
    ),
    page(
      'links of a report',
      'query Q($slug: String!) { report(slug: $slug) { links(first: 20) { totalCount nodes { predicate from { slug } to { slug } } } } }',
      bySlug('Report'),
    ),
    page(
      'links of a period',
      'query Q($start: Date!, $end: Date!) { period(start: $start, end: $end) { links(first: 20) { nodes { predicate from { slug } to { slug } } } } }',
      period,
    ),
    page(
      'editions of a period',
      `query Q($start: Date!, $end: Date!) { period(start: $start, end: $end) { editions(first: 20) { ${EDITIONS} } } }`,
      period,
    ),
    page(
      'reports of a period',
      `query Q($start: Date!, $end: Date!) { period(start: $start, end: $end) { reports(first: 20) { ${WHOLE} } } }`,
      period,
    ),
    page(
      'periods',
      'query Q($from: Date!, $to: Date!) { periods(first: 20, from: $from, to: $to) { totalCount nodes { slug } } }',
      days,
    ),
    page(
      'editions of all reports, the first page',
      `query Q($first: Int!) { editions(first: $first) { ${EDITIONS} } }`,
      (random) => ({ first: 10 + random.below(11) }),
    ),
    page(
      'editions of all reports, from anywhere',
      `query Q($after: String) { editions(first: 20, after: $after) { ${EDITIONS} } }`,
      (random) => ({ after: editionCursor(random) }),
    ),
    page(
      'editions of all reports that cover a day and are out',
      `query Q($day: Date!) { editions(first: 20, filter: { covering: $day, status: [RELEASED] }) { ${EDITIONS} } }`,
      (random) => ({ day: `2025-${month(random)}-${10 + random.below(18)}` }),
    ),
    page(
      'observed editions of a family, from anywhere',
      `query Q($family: String, $after: String) { editions(first: 20, after: $after, filter: { family: $family, basis: OBSERVED }) { ${EDITIONS} } }`,
      (random) => ({ family: one('ReportFamily', random), after: editionCursor(random) }),
    ),
    {
      name: 'coverage of two reports',
      sort: 'coverage',
      query:
        'query Q($reports: [String!]!, $from: Date!, $to: Date!) { coverage(reports: $reports, from: $from, to: $to) { report { slug } coveredDays totalDays gaps { from to } segments { from to kind } } }',
      draw: (random) => ({
        reports: [one('Report', random), one('Report', random)],
        ...days(random),
      }),
    },
    {
      name: 'coverage within a report',
      sort: 'coverage',
      query:
        'query Q($slug: String!, $from: Date!, $to: Date!) { report(slug: $slug) { coverage(from: $from, to: $to) { coveredDays completeBy { from to } editions { slug } caveats } } }',
      draw: (random) => ({ slug: one('Report', random), ...days(random) }),
    },
    ...Object.entries(texts).map(([what, some]): ScaleQuestion =>
      page(
        `search for ${what}`,
        'query Q($text: String!) { search(text: $text, first: 20) { totalCount edges { score matchedField node { slug } } } }',
        (random) => ({ text: random.one(some) }),
        'other',
      ),
    ),
  ];
}

import type { StoredKind } from '../src/model/entity.js';
import type { ScaleQuestion } from './scale-question.js';
import type { ScaleValues } from './scale-value.js';

const PAGE = '($first: Int, $last: Int, $after: String, $before: String)';
const GIVEN = 'first: $first, last: $last, after: $after, before: $before';
const WHOLE = 'totalCount pageInfo { hasNextPage endCursor } nodes { slug name }';
const LINKS = 'nodes { predicate from { slug } to { slug } }';

/** Pages of entities, and of the links between them. */
export function pageQuestions(values: ScaleValues): ScaleQuestion[] {
  const { one, bySlug, cursorAt, cursorByName, linkCursor } = values;

  const page = (name: string, query: string, draw: ScaleQuestion['draw']): ScaleQuestion => ({
    name,
    sort: 'page',
    query,
    draw,
  });
  const firstPage = (field: string): ScaleQuestion =>
    page(
      `${field}, the first page`,
      `query Q${PAGE} { ${field}(${GIVEN}) { ${WHOLE} } }`,
      (random) => ({ first: 10 + random.below(11) }),
    );
  const pages = (field: string, kind: StoredKind): ScaleQuestion[] => {
    const first = firstPage(field);
    return [
      first,
      page(`${field}, a page from anywhere`, first.query, (random) => ({
        first: 20,
        after: cursorAt(kind, random),
      })),
      page(`${field}, a page backwards`, first.query, (random) => ({
        last: 20,
        before: cursorAt(kind, random),
      })),
    ];
  };

  return [
    ...pages('reports', 'Report'),
    ...pages('auditors', 'Auditor'),
    ...pages('sources', 'Source'),
    ...pages('channels', 'AccessChannel'),
    firstPage('organizations'),
    // There are as many of these whatever the size of a graph.
    ...['standards', 'criteria', 'categories', 'families', 'audiences'].map(firstPage),
    page(
      'conflicts, the first page',
      'query Q($first: Int) { conflicts(first: $first) { totalCount nodes { slug reason } } }',
      (random) => ({ first: 10 + random.below(11) }),
    ),
    page(
      'reports by name, from anywhere',
      `query Q($after: String) { reports(first: 20, after: $after, orderBy: { field: NAME, direction: DESC }) { ${WHOLE} } }`,
      (random) => ({ after: cursorByName('Report by name,slug descending', random) }),
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
        after: cursorByName('Report by name,slug', random),
      }),
    ),
    page(
      'reports of an auditor',
      `query Q($slug: String!) { auditor(slug: $slug) { reports(first: 20) { ${WHOLE} } } }`,
      bySlug('Auditor'),
    ),
    page(
      'links of a family, from anywhere',
      `query Q($slug: String!, $after: String) { entity(slug: $slug) { links(first: 20, after: $after) { totalCount ${LINKS} } } }`,
      (random) => {
        const slug = one('ReportFamily', random);
        return { slug, after: linkCursor(slug, random) };
      },
    ),
    page(
      'links of a report',
      `query Q($slug: String!) { report(slug: $slug) { links(first: 20) { totalCount ${LINKS} } } }`,
      bySlug('Report'),
    ),
  ];
}

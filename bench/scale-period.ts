import type { ScaleQuestion } from './scale-question.js';
import type { ScaleValues } from './scale-value.js';

const DAYS = '($start: Date!, $end: Date!)';
const AT = 'period(start: $start, end: $end)';
const WHOLE = 'totalCount pageInfo { hasNextPage endCursor } nodes { slug name }';
const EDITIONS = 'pageInfo { hasNextPage endCursor } nodes { slug status period { start end } }';

/** Pages of editions, of periods, and of what shares a period. */
export function periodQuestions(values: ScaleValues): ScaleQuestion[] {
  const { one, bySlug, editionCursor, days, day, period } = values;

  const page = (name: string, query: string, draw: ScaleQuestion['draw']): ScaleQuestion => ({
    name,
    sort: 'page',
    query,
    draw,
  });

  return [
    page(
      'editions of a report',
      `query Q($slug: String!) { report(slug: $slug) { editions(first: 20) { totalCount ${EDITIONS} } } }`,
      bySlug('Report'),
    ),
    page(
      'links of a period',
      `query Q${DAYS} { ${AT} { links(first: 20) { nodes { predicate from { slug } to { slug } } } } }`,
      period,
    ),
    page(
      'editions of a period',
      `query Q${DAYS} { ${AT} { editions(first: 20) { ${EDITIONS} } } }`,
      period,
    ),
    page(
      'reports of a period',
      `query Q${DAYS} { ${AT} { reports(first: 20) { ${WHOLE} } } }`,
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
      (random) => ({ day: day(random) }),
    ),
    page(
      'observed editions of a family, from anywhere',
      `query Q($family: String, $after: String) { editions(first: 20, after: $after, filter: { family: $family, basis: OBSERVED }) { ${EDITIONS} } }`,
      (random) => ({ family: one('ReportFamily', random), after: editionCursor(random) }),
    ),
  ];
}

import type { StoredKind } from '../src/model/entity.js';
import type { ScaleQuestion } from './scale-question.js';
import type { ScaleValues } from './scale-value.js';

/** One entity, or a few that are named one by one. */
export function lookupQuestions({ bySlug, nodeId, period }: ScaleValues): ScaleQuestion[] {
  const lookup = (field: string, kind: StoredKind, selected = 'slug name'): ScaleQuestion => ({
    name: `${field} by slug`,
    sort: 'lookup',
    query: `query Q($slug: String!) { ${field}(slug: $slug) { ${selected} } }`,
    draw: bySlug(kind),
  });

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
    lookup('channel', 'AccessChannel', 'slug name operator { slug }'),
    lookup('family', 'ReportFamily', 'slug name serves'),
    lookup('audience', 'Audience'),
    lookup('category', 'TrustServicesCategory', 'slug name definedIn { slug }'),
    lookup('criterion', 'Criterion', 'slug code category { slug }'),
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
  ];
}

import type { StoredKind } from '../src/model/entity.js';
import { encodeNodeId } from '../src/schema/node-id.js';
import type { Random } from './random.js';
import type { ScaleQuestion } from './scale-question.js';
import type { Sample } from './scale-sample.js';
import type { ScaleValues } from './scale-value.js';

const QUERY =
  'query Q($from: ID!, $to: ID!) { path(from: $from, to: $to) { length steps { predicate from { slug } to { slug } } } }';

/** Paths between two entities: near each other, far apart, and such that no way leads from one to the other. */
export function pathQuestions(
  { one }: ScaleValues,
  { neighbours, examiners, apart }: Sample,
): ScaleQuestion[] {
  type End = readonly [kind: StoredKind, slug: string];

  const any =
    (kind: StoredKind) =>
    (random: Random): End => [kind, one(kind, random)];
  const examiner = (random: Random): End => ['Auditor', random.one(examiners)];
  const between = (
    what: string,
    from: (random: Random) => End,
    to: (random: Random) => End,
  ): ScaleQuestion => ({
    name: `path from ${what}`,
    sort: 'other',
    query: QUERY,
    draw: (random) => ({ from: encodeNodeId(...from(random)), to: encodeNodeId(...to(random)) }),
  });

  return [
    {
      name: 'path from a report to its provider',
      sort: 'other',
      query: QUERY,
      draw: (random) => {
        const [report, provider] = random.one(neighbours);
        return {
          from: encodeNodeId('Report', report),
          to: encodeNodeId('ServiceOrganization', provider),
        };
      },
    },
    between('a report to a report', any('Report'), any('Report')),
    between('an edition to an edition', any('Edition'), any('Edition')),
    between('an auditor to an auditor', examiner, examiner),
    between('a criterion to an auditor', any('Criterion'), examiner),
    {
      ...between('a report to what no way leads to', any('Report'), (random) => random.one(apart)),
      isNothingFound: true,
    },
    {
      ...between('a source, which has no links, to a report', any('Source'), any('Report')),
      isNothingFound: true,
    },
  ];
}

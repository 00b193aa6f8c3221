import { print } from 'graphql';
import type { TadaDocumentNode } from 'gql.tada';
import { graphql, readFragment } from './graphql';
import type { FragmentOf } from './graphql';

export const Segment = graphql(`
  fragment Segment on CoverageSegment {
    kind
    from
    to
  }
`);

export const CoverageOfYear = graphql(
  `
    query CoverageOfYear($reports: [String!]!, $from: Date!, $to: Date!, $reading: Reading) {
      coverage(reports: $reports, from: $from, to: $to, reading: $reading) {
        report {
          slug
          cadence(reading: $reading) {
            periodLength
            periodEnds
          }
        }
        segments {
          ...Segment
        }
      }
    }
  `,
  [Segment],
);

export const EntityOfAnyKind = graphql(`
  query EntityOfAnyKind($slug: String!) {
    entity(slug: $slug) {
      __typename
      name
      ... on AccessChannel {
        selfService
      }
      ... on Source {
        url
      }
    }
  }
`);

const address = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

function textOf(masked: FragmentOf<typeof Segment>): string {
  const { kind, from, to } = readFragment(Segment, masked);
  return `${kind.toLowerCase()} from ${from} to ${to}`;
}

const year = { from: '2026-01-01', to: '2026-12-31' };
const { coverage } = await ask(CoverageOfYear, {
  ...year,
  reports: ['aws-soc-1', 'no-such-report'],
  reading: 'PREFERRED',
});
const entities = await Promise.all(
  ['aws-artifact', 'aws-soc-page'].map((slug) => ask(EntityOfAnyKind, { slug })),
);

const segments = coverage.map((each) => each?.segments.map(textOf));
const selfServed = entities.map(({ entity }) =>
  entity?.__typename === 'AccessChannel' ? entity.selfService : undefined,
);
console.log(JSON.stringify({ coverage, segments, entities, selfServed }));

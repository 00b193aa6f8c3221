import { graphql, useFragment } from './graphql';
import { FindAnythingDocument } from './graphql/graphql';
import type { EditionStatus, TypedDocumentString } from './graphql/graphql';

export const Days = graphql(`
  fragment Days on Edition {
    status
    releasedOn
    releaseWindow {
      from
      to
    }
  }
`);

export const Editions = graphql(`
  query Editions($report: String!, $status: [EditionStatus!], $asOf: Date) {
    report(slug: $report) {
      type
      cadence {
        periodLength
        periodEnds
      }
      editions(first: 1, status: $status, asOf: $asOf) {
        nodes {
          slug
          ...Days
        }
      }
    }
  }
`);

const address = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const status: EditionStatus = 'PRESUMED_RELEASED';
const editions = await ask(Editions, { report: 'aws-soc-1', status, asOf: '2026-11-23' });
const found = await ask(FindAnythingDocument, { text: 'ISAE 3402', kinds: ['STANDARD'], first: 1 });

const days = editions.report?.editions.nodes.map((edition) => useFragment(Days, edition));
const releases = days?.map(({ releaseWindow }) => releaseWindow.to.split('-'));
console.log(JSON.stringify({ editions, releases, found }));

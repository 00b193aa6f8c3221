import { createClient } from './generated';
import type { EditionStatus } from './generated';

export const client = createClient({ url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql' });

const status: EditionStatus[] = ['PRESUMED_RELEASED'];

export const editions = await client.query({
  report: {
    __args: { slug: 'aws-soc-1' },
    name: true,
    cadence: { periodLength: true, periodEnds: true },
    editions: {
      __args: { first: 1, status, asOf: '2026-11-23' },
      nodes: { slug: true, releasedOn: true, releaseWindow: { from: true, to: true } },
    },
  },
});

export const neighbors = await client.query({
  entity: {
    __args: { slug: 'aws-soc-2' },
    links: {
      __args: { first: 2, predicates: ['EXAMINED_BY', 'OF_FAMILY'] },
      nodes: {
        predicate: true,
        neighbor: {
          __typename: true,
          name: true,
          on_Auditor: { slug: true },
          on_ReportFamily: { use: true },
        },
      },
    },
  },
});

const releases = editions.report?.editions.nodes.map(({ releaseWindow }) =>
  releaseWindow.to.split('-'),
);
console.log(JSON.stringify({ editions, neighbors, releases }));

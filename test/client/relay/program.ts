import { fetchQuery, getFragment, getSingularSelector, graphql } from 'relay-runtime';
import type { programFoundQuery } from './__generated__/programFoundQuery.graphql';
import type { programNextReportsQuery } from './__generated__/programNextReportsQuery.graphql';
import type {
  program_reports$data,
  program_reports$key,
} from './__generated__/program_reports.graphql';
import type { programReportsQuery } from './__generated__/programReportsQuery.graphql';
import NextReportsQuery from './__generated__/programNextReportsQuery.graphql';
import { environmentAt } from './environment';

const ReportsQuery = graphql`
  query programReportsQuery($provider: String!) {
    ...program_reports @arguments(provider: $provider)
  }
`;

const Reports = graphql`
  fragment program_reports on Query
  @argumentDefinitions(
    provider: { type: "String!" }
    first: { type: "Int", defaultValue: 2 }
    after: { type: "String" }
  )
  @refetchable(queryName: "programNextReportsQuery") {
    reports(filter: { provider: $provider }, first: $first, after: $after)
      @connection(key: "program_reports") {
      edges {
        node {
          slug
          cadence {
            periodLength
            periodEnds
            validFrom
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

const FoundQuery = graphql`
  query programFoundQuery($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, kinds: $kinds, first: 1) {
      edges {
        matchedField
        node {
          __typename
          name
          ... on Standard {
            code
          }
        }
      }
    }
  }
`;

const environment = environmentAt(process.argv[2] ?? 'http://127.0.0.1:4000/graphql');
const provider = 'aws';

/** All reports that are in the store by now. */
function reportsIn(data: program_reports$key): program_reports$data['reports'] {
  const selector = getSingularSelector(getFragment(Reports), data);
  if (selector?.kind !== 'SingularReaderSelector') throw new Error('The answer has no reports.');
  return (environment.lookup(selector).data as program_reports$data).reports;
}

const answer = await fetchQuery<programReportsQuery>(environment, ReportsQuery, {
  provider,
}).toPromise();
if (answer === undefined) throw new Error('There was no answer.');
const firstPage = reportsIn(answer);

await fetchQuery<programNextReportsQuery>(environment, NextReportsQuery, {
  provider,
  after: firstPage.pageInfo.endCursor,
}).toPromise();
const bothPages = reportsIn(answer);

const found = await fetchQuery<programFoundQuery>(environment, FoundQuery, {
  text: 'ISAE 3402',
  kinds: ['STANDARD'],
}).toPromise();

const lengths = bothPages.edges.map(({ node }) => node.cadence.periodLength.slice(1));
console.log(JSON.stringify({ firstPage, bothPages, found, lengths }));

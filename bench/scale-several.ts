import type { ScaleQuestion } from './scale-question.js';
import type { ScaleValues } from './scale-value.js';

const NEEDS = [
  'INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING',
  'SECURITY_AND_RELATED_CRITERIA',
  'PUBLIC_STATEMENT',
];
const REPORTS = 5;

/** What is told of several reports at once, or of one through all its editions. */
export function severalQuestions({ one, some, days }: ScaleValues): ScaleQuestion[] {
  return [
    {
      name: 'coverage of two reports',
      sort: 'coverage',
      query:
        'query Q($reports: [String!]!, $from: Date!, $to: Date!) { coverage(reports: $reports, from: $from, to: $to) { report { slug } coveredDays totalDays gaps { from to } segments { from to kind } } }',
      draw: (random) => ({
        reports: some('Report', 2, random),
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
    {
      name: 'release calendar of some reports',
      sort: 'coverage',
      query:
        'query Q($reports: [String!], $from: Date!, $to: Date!) { releaseCalendar(reports: $reports, from: $from, to: $to) { edition { slug } certainty window { from to } } }',
      draw: (random) => ({
        reports: some('Report', REPORTS, random),
        ...days(random),
      }),
    },
    {
      name: 'a comparison of reports',
      sort: 'other',
      query:
        'query Q($reports: [String!]!) { compareReports(reports: $reports) { reports { slug } standards { shared { slug } } audiences { shared { slug } } categories { shared { slug } } } }',
      draw: (random) => ({ reports: some('Report', REPORTS, random) }),
    },
    {
      name: 'recommended reports of a provider',
      sort: 'other',
      query:
        'query Q($reader: ReaderInput!) { recommend(reader: $reader) { report { slug } obtainable reasons { text } } }',
      draw: (random) => ({
        reader: {
          provider: one('ServiceOrganization', random),
          need: random.one(NEEDS),
          isCustomer: random.chance(0.5),
          hasNda: random.chance(0.5),
        },
      }),
    },
  ];
}

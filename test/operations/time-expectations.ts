import { cell, citation, FAQ_FREQUENCY, FAQ_NEW_REGIONS, onPage, stated } from './expectation.js';
import type { Expectation } from './expectation.js';
import { conflictOf } from './conflict-reasons.js';
import { FAMILIES, IN_FEBRUARY, IN_MAY, IN_NOVEMBER, inProgress } from './edition-expectation.js';
import { presumed, YEAR_TO_SEPTEMBER } from './edition-expectation.js';
import type { Family } from './edition-expectation.js';

function length(family: Family, forYear: readonly object[], forHalfYear: readonly object[]) {
  const contested = {
    certainty: 'CONFLICT',
    rule: null,
    conflict: conflictOf('aws-period-length'),
  };
  return {
    slug: `aws-soc-${family}`,
    cadence: { periodLength: 'P12M' },
    facts: [
      {
        ...contested,
        value: 'P12M',
        rank: 'PREFERRED',
        citations: [...onPage(cell('period covered', family), FAQ_FREQUENCY), ...forYear],
      },
      {
        ...contested,
        value: 'P6M',
        rank: 'DEPRECATED',
        citations: [
          ...onPage(FAQ_NEW_REGIONS),
          ...forHalfYear,
          citation('aws-repost-soc-reports', 'The answer, its short description and note'),
        ],
      },
    ],
  };
}

function ends(family: Family, ...days: readonly string[]) {
  return {
    slug: `aws-soc-${family}`,
    cadence: { periodEnds: days },
    facts: days.map((day) => stated(day, cell('period covered', family))),
  };
}

/** How long periods are, when they end, and which editions there are on a day. */
export const timeExpectations: readonly Expectation[] = [
  {
    question: 'how-long-is-the-period-of-each-report',
    data: {
      reports: {
        nodes: [
          length(1, [], []),
          length(2, [], []),
          length(
            3,
            [citation('aws-soc-3-report-2024', "Management's assertion")],
            [citation('aws-soc-3-report-2019', 'Cover page, period of the report')],
          ),
        ],
      },
    },
  },
  {
    question: 'on-which-days-do-periods-end',
    data: {
      reports: {
        nodes: [
          ends(1, '--03-31', '--06-30', '--09-30', '--12-31'),
          ends(2, '--03-31', '--09-30'),
          ends(3, '--03-31', '--09-30'),
        ],
      },
    },
  },
  {
    question: 'which-edition-is-current',
    data: {
      report: {
        slug: 'aws-soc-1',
        name: 'AWS SOC 1',
        title: 'AWS SOC 1 Report',
        currentEdition: presumed(1, YEAR_TO_SEPTEMBER),
      },
    },
  },
  {
    question: 'which-edition-is-current',
    variables: { report: 'aws-soc-3', asOf: '2026-11-10' },
    data: {
      report: {
        slug: 'aws-soc-3',
        name: 'AWS SOC 3',
        title: 'AWS SOC 3 Security, Availability, Confidentiality & Privacy Report',
        currentEdition: presumed(3, ['2025-04-01', '2026-03-31']),
      },
    },
  },
  {
    question: 'what-may-i-rely-on-today',
    data: {
      reports: {
        nodes: FAMILIES.map((family) => ({
          slug: `aws-soc-${family}`,
          currentEdition: {
            ...presumed(family, YEAR_TO_SEPTEMBER),
            basis: 'ESTIMATED',
            releasedOn: null,
            releaseWindow: IN_NOVEMBER,
            previous: presumed(
              family,
              family === 1 ? ['2025-07-01', '2026-06-30'] : ['2025-04-01', '2026-03-31'],
            ),
          },
        })),
      },
    },
  },
  {
    question: 'when-do-the-next-editions-come-out',
    data: {
      reports: {
        nodes: [
          {
            slug: 'aws-soc-1',
            nextEdition: {
              ...inProgress(1, ['2026-01-01', '2026-12-31']),
              releaseWindow: IN_FEBRUARY,
            },
            cadence: {
              announcedReleases: ['mid-February', 'mid-May', 'mid-August', 'mid-November'],
            },
          },
          ...([2, 3] as const).map((family) => ({
            slug: `aws-soc-${family}`,
            nextEdition: {
              ...inProgress(family, ['2026-04-01', '2027-03-31']),
              releaseWindow: IN_MAY,
            },
            cadence: { announcedReleases: ['mid-May', 'mid-November'] },
          })),
        ],
      },
    },
  },
  {
    question: 'which-editions-cover-a-day',
    data: {
      report: {
        editions: {
          totalCount: 4,
          nodes: [
            {
              ...inProgress(1, ['2026-01-01', '2026-12-31']),
              releaseWindow: IN_FEBRUARY,
            },
            { ...presumed(1, YEAR_TO_SEPTEMBER), releaseWindow: IN_NOVEMBER },
            {
              ...presumed(1, ['2025-07-01', '2026-06-30']),
              releaseWindow: { from: '2026-08-11', to: '2026-08-18' },
            },
            {
              ...presumed(1, ['2025-04-01', '2026-03-31']),
              releaseWindow: { from: '2026-05-12', to: '2026-05-19' },
            },
          ],
        },
      },
    },
  },
  {
    question: 'when-does-one-edition-cover-a-year',
    data: {
      period: {
        days: 365,
        editions: {
          totalCount: 1,
          nodes: [
            {
              ...inProgress(1, ['2026-01-01', '2026-12-31']),
              releaseWindow: IN_FEBRUARY,
              report: { slug: 'aws-soc-1' },
            },
          ],
        },
      },
    },
  },
];

import { CONFLICT_REASONS } from './conflict-reasons.js';
import { cell, citation, FAQ_FREQUENCY, FAQ_ISAE_3402, FAQ_NDA } from './expectation.js';
import { FAQ_NEW_REGIONS, FAQ_REQUEST, onPage, overviewOf, standardsCell } from './expectation.js';
import type { Expectation } from './expectation.js';

type Citation = ReturnType<typeof citation>;

const REPOST = citation('aws-repost-soc-reports', 'The answer, its short description and note');
const EDITION_2019 = citation('aws-soc-3-report-2019', 'Cover page, period of the report');
const EDITION_2024 = citation('aws-soc-3-report-2024', "Management's assertion");

/** A contested value of a field of an AWS report. */
function reading(family: 1 | 2 | 3, field: string) {
  const subject = { slug: `aws-soc-${family}` };
  return {
    believed: (value: string, citations: readonly Citation[]) => ({
      subject,
      field,
      value,
      rank: 'PREFERRED',
      citations,
    }),
    dismissed: (value: string, citations: readonly Citation[]) => ({
      subject,
      field,
      value,
      rank: 'DEPRECATED',
      citations,
    }),
  };
}

function lengths(
  family: 1 | 2 | 3,
  forYear: readonly Citation[],
  forHalfYear: readonly Citation[],
) {
  const { believed, dismissed } = reading(family, 'cadence.periodLength');
  return [
    believed('P12M', [...onPage(cell('period covered', family), FAQ_FREQUENCY), ...forYear]),
    dismissed('P6M', [...onPage(FAQ_NEW_REGIONS), ...forHalfYear, REPOST]),
  ];
}

function conditions(family: 1 | 2) {
  const nda = onPage(FAQ_NDA);
  return [
    reading(family, 'access.ndaRequired').believed('true', nda),
    reading(family, 'access.conditions').believed('A non-disclosure agreement', nda),
    reading(family, 'access.conditions').dismissed(
      'Being an AWS customer is enough',
      onPage(overviewOf(family), FAQ_REQUEST),
    ),
  ];
}

function releases() {
  const { believed, dismissed } = reading(1, 'cadence.announcedReleases');
  return [
    ...['mid-February', 'mid-May', 'mid-August', 'mid-November'].map((month) =>
      believed(month, onPage(FAQ_FREQUENCY)),
    ),
    dismissed('Only mid-May and mid-November', onPage(FAQ_NEW_REGIONS, FAQ_FREQUENCY)),
  ];
}

const frequency = reading(1, 'cadence.editionsPerYear');
const standards = reading(1, 'standards');

function conflict(
  slug: keyof typeof CONFLICT_REASONS,
  topic: string,
  preferred: string,
  facts: readonly unknown[],
) {
  return { slug, topic, facts, preferred: { value: preferred }, reason: CONFLICT_REASONS[slug] };
}

const PAGE = { slug: 'aws-soc-page', url: 'http://aws.amazon.com/compliance/soc-faqs/' };

const contestedFrequency = {
  slug: 'aws-soc-1-frequency',
  preferred: { value: '4' },
  facts: [
    {
      value: '4',
      rank: 'PREFERRED',
      citations: [
        { source: PAGE, locator: FAQ_FREQUENCY },
        { source: PAGE, locator: cell('period covered', 1) },
      ],
    },
    {
      value: '2',
      rank: 'DEPRECATED',
      citations: [{ source: PAGE, locator: FAQ_NEW_REGIONS }],
    },
  ],
  reason: CONFLICT_REASONS['aws-soc-1-frequency'],
  citations: onPage(FAQ_FREQUENCY, FAQ_NEW_REGIONS, cell('period covered', 1)),
};

/** What sources say that cannot all be true. */
export const conflictExpectations: readonly Expectation[] = [
  {
    question: 'how-often-is-soc-1-issued',
    data: {
      report: {
        cadence: { editionsPerYear: 4 },
        legacy: { editionsPerYear: 2 },
        facts: [
          { value: '4', certainty: 'CONFLICT', rank: 'PREFERRED', conflict: contestedFrequency },
          { value: '2', certainty: 'CONFLICT', rank: 'DEPRECATED', conflict: contestedFrequency },
        ],
      },
    },
  },
  {
    question: 'what-contradicts-itself',
    data: {
      entity: {
        conflicts: [
          conflict('aws-period-length', 'Length of the period that a report covers', 'P12M', [
            ...lengths(1, [], []),
            ...lengths(2, [], []),
            ...lengths(3, [EDITION_2024], [EDITION_2019]),
          ]),
          conflict('aws-soc-1-2-access', 'What it takes to read SOC 1 and SOC 2', 'true', [
            ...conditions(1),
            ...conditions(2),
          ]),
          conflict('aws-soc-1-frequency', 'How often AWS issues SOC 1', '4', [
            frequency.believed('4', onPage(FAQ_FREQUENCY, cell('period covered', 1))),
            frequency.dismissed('2', onPage(FAQ_NEW_REGIONS)),
          ]),
          conflict(
            'aws-soc-1-release-months',
            'Months in which AWS releases SOC 1',
            'mid-February',
            releases(),
          ),
          conflict(
            'aws-soc-1-standards-list',
            'Standards that SOC 1 is performed under',
            'isae-3402',
            [
              standards.believed('isae-3402', onPage(FAQ_ISAE_3402)),
              standards.dismissed(
                'Only what the table lists, without ISAE 3402',
                onPage(standardsCell(1)),
              ),
            ],
          ),
        ],
      },
    },
  },
];

import { slugs } from '../support/slugs.js';
import { conflictOf } from './conflict-reasons.js';
import { derived, FAQ_ISAE_3402, FAQ_NDA, FAQ_REQUEST, onPage } from './expectation.js';
import { citation, overviewOf, stated } from './expectation.js';
import type { Expectation } from './expectation.js';

const ndaNeeded = { value: 'true', certainty: 'CONFLICT', citations: onPage(FAQ_NDA) };
const CUSTOMER_PLACES = [overviewOf(2), FAQ_REQUEST] as const;

function plain(field: string, value: string) {
  return {
    field,
    ...stated(value, ...CUSTOMER_PLACES),
    rank: 'NORMAL',
    rule: null,
    conflict: null,
  };
}

function contested(field: string, value: string) {
  const conflict = conflictOf('aws-soc-1-2-access');
  return { ...ndaNeeded, field, value, rank: 'PREFERRED', rule: null, conflict };
}

/** Who may read a report, and where it is had. */
export const accessExpectations: readonly Expectation[] = [
  {
    question: 'which-reports-need-no-nda',
    data: {
      reports: {
        nodes: [
          {
            slug: 'aws-soc-3',
            name: 'AWS SOC 3',
            access: { level: 'PUBLIC', ndaRequired: false },
            facts: [
              derived(
                'false',
                'What is public can be read without an agreement.',
                overviewOf(3),
                FAQ_NDA,
              ),
            ],
          },
        ],
      },
      closed: {
        nodes: ['aws-soc-1', 'aws-soc-2'].map((slug) => ({
          slug,
          access: { ndaRequired: true },
          facts: [{ ...ndaNeeded, conflict: { slug: 'aws-soc-1-2-access' } }],
        })),
      },
    },
  },
  {
    question: 'where-do-i-get-soc-2',
    data: {
      report: {
        access: {
          level: 'RESTRICTED',
          customersOnly: true,
          ndaRequired: true,
          conditions: ['Being an AWS customer', 'A non-disclosure agreement'],
          channels: [
            {
              slug: 'aws-artifact',
              name: 'AWS Artifact',
              selfService: true,
              signInThrough: 'AWS Management Console',
              helpPage: 'Getting Started with AWS Artifact',
              url: null,
              facts: [stated('AWS Management Console', FAQ_REQUEST, FAQ_ISAE_3402)],
              unknowns: [
                {
                  reason:
                    "The address behind the page's link to the portal is lost in the stored text.",
                  seeAlso: 'The AWS Management Console',
                },
              ],
            },
          ],
        },
        facts: [
          {
            ...derived(
              'RESTRICTED',
              'A report that only customers under a non-disclosure agreement may read is restricted.',
              FAQ_NDA,
              overviewOf(2),
            ),
            field: 'access.level',
            rank: 'NORMAL',
            conflict: null,
          },
          contested('access.ndaRequired', 'true'),
          plain('access.customersOnly', 'true'),
          plain('access.conditions', 'Being an AWS customer'),
          contested('access.conditions', 'A non-disclosure agreement'),
          plain('access.channels', 'aws-artifact'),
          {
            ...plain('access.conditions', 'Being an AWS customer is enough'),
            certainty: 'CONFLICT',
            rank: 'DEPRECATED',
            rule: 'Reads the places that name the customer alone as all that it takes.',
            conflict: conflictOf('aws-soc-1-2-access'),
          },
        ],
        unknowns: [
          {
            reason:
              "The page requires a non-disclosure agreement without saying whether accepting AWS Artifact's terms is that agreement.",
            seeAlso: 'The terms shown in AWS Artifact',
            leads: slugs('aws-artifact'),
          },
        ],
      },
    },
  },
  {
    question: 'how-do-non-customers-get-soc-1',
    data: {
      report: {
        access: { customersOnly: true },
        facts: [stated('true', overviewOf(1), FAQ_REQUEST)],
        unknowns: [
          {
            reason:
              'The page offers the report to AWS customers and gives no route to anyone else.',
            seeAlso: 'The AWS SOC 3 report, which is public',
            leads: [
              { slug: 'aws-soc-3', access: { level: 'PUBLIC', channels: slugs('aws-website') } },
            ],
            citations: onPage(overviewOf(1), FAQ_REQUEST),
          },
        ],
      },
    },
  },
  {
    question: 'which-report-do-i-need',
    data: {
      recommend: [
        {
          report: { slug: 'aws-soc-1', name: 'AWS SOC 1' },
          obtainable: false,
          reasons: [
            {
              text: 'SOC 1 reports serve readers who look at internal control over financial reporting.',
              citations: [
                citation(
                  'aicpa-soc-for-cpas',
                  'Table with one column for each of the three reports',
                ),
                citation('cpa-journal-soc-resources', 'List of the SOC reports'),
              ],
            },
            {
              text: 'AWS SOC 1 is for customers of Amazon Web Services, and the reader is one.',
              citations: onPage(FAQ_NDA, overviewOf(1), FAQ_REQUEST),
            },
            {
              text: 'AWS SOC 1 is available here: AWS Artifact.',
              citations: onPage(overviewOf(1), FAQ_ISAE_3402, FAQ_REQUEST),
            },
          ],
          obstacles: [
            {
              text: 'AWS SOC 1 requires a non-disclosure agreement, and the reader has none.',
              citations: onPage(FAQ_NDA, overviewOf(1)),
            },
          ],
        },
      ],
    },
  },
];

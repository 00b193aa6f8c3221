import { slugs } from '../support/slugs.js';
import { FAQ_AUDITOR, onPage, OVERVIEW, overviewOf, cell, derived, stated } from './expectation.js';
import type { Expectation } from './expectation.js';

const HEADINGS = 'Comparison table, column headings';
const CATEGORIES = ['security', 'availability', 'confidentiality', 'privacy'] as const;
const IN_TITLES = 'the fifth stands only in titles of the criteria';
const STANDARDS = 'the standards it is performed under';

const processingIntegrity = {
  name: 'Processing Integrity',
  definedIn: {
    slug: 'tsp-100',
    title:
      '2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy',
  },
};

function notAddressed(family: 2 | 3, titles: string) {
  return {
    report: {
      categories: slugs('availability', 'confidentiality', 'privacy', 'security'),
      facts: [
        derived(
          'Processing Integrity',
          `The report's name closes the list at four categories; ${titles}.`,
          overviewOf(family),
          cell(STANDARDS, family),
        ),
      ],
    },
    category: processingIntegrity,
  };
}

/** What the reports are, what they cover, and who examines them. */
export const reportExpectations: readonly Expectation[] = [
  {
    question: 'which-reports-are-there',
    data: {
      reports: {
        totalCount: 3,
        nodes: [
          {
            slug: 'aws-soc-1',
            name: 'AWS SOC 1',
            title: 'AWS SOC 1 Report',
            family: { slug: 'soc-1' },
          },
          {
            slug: 'aws-soc-2',
            name: 'AWS SOC 2',
            title: 'AWS SOC 2 Security, Availability, Confidentiality & Privacy Report',
            family: { slug: 'soc-2' },
          },
          {
            slug: 'aws-soc-3',
            name: 'AWS SOC 3',
            title: 'AWS SOC 3 Security, Availability, Confidentiality & Privacy Report',
            family: { slug: 'soc-3' },
          },
        ],
      },
      entity: { facts: [stated('3', OVERVIEW)] },
    },
  },
  {
    question: 'which-categories-does-soc-2-cover',
    data: {
      report: {
        categories: [
          { slug: 'availability', name: 'Availability' },
          { slug: 'confidentiality', name: 'Confidentiality' },
          { slug: 'privacy', name: 'Privacy' },
          { slug: 'security', name: 'Security' },
        ],
        facts: CATEGORIES.map((slug) => stated(slug, overviewOf(2), HEADINGS)),
      },
    },
  },
  {
    question: 'is-processing-integrity-examined',
    data: notAddressed(2, `${IN_TITLES} and the guide`),
  },
  {
    question: 'is-processing-integrity-examined',
    variables: { report: 'aws-soc-3' },
    data: notAddressed(3, IN_TITLES),
  },
  {
    question: 'is-soc-2-a-type-2',
    data: {
      report: {
        name: 'AWS SOC 2',
        type: null,
        facts: [
          derived(
            'TYPE_2',
            'A type 1 report speaks as of a day; a report that covers a period is therefore type 2.',
            cell('period covered', 2),
          ),
        ],
        unknowns: [
          {
            reason:
              'The page never says whether SOC 2 is a type 1 or a type 2 report; type 2 follows only from its covering a period.',
            seeAlso: 'The derived fact on the type',
            citations: onPage(cell('period covered', 2)),
          },
        ],
      },
    },
  },
  {
    question: 'is-soc-2-a-type-2',
    variables: { report: 'aws-soc-1' },
    data: {
      report: {
        name: 'AWS SOC 1',
        type: 'TYPE_2',
        facts: [{ ...stated('TYPE_2', 'FAQ, on a report under ISAE 3402'), rule: null }],
        unknowns: [],
      },
    },
  },
  {
    question: 'who-is-the-auditor',
    data: {
      reports: {
        nodes: ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'].map((slug) => ({
          slug,
          auditor: { slug: 'ernst-young', name: 'Ernst & Young LLP' },
          facts: [stated('ernst-young', FAQ_AUDITOR)],
        })),
      },
    },
  },
  {
    question: 'who-examined-the-past-editions',
    data: {
      report: {
        auditor: {
          name: 'Ernst & Young LLP',
          unknowns: [
            {
              reason:
                'The page names the firm without a date, so it shows who examines now, not since when.',
              seeAlso: "The service auditor's report inside each edition, which the firm dates",
            },
          ],
        },
        unknowns: [
          {
            reason:
              "The page names today's auditor without a date; who examined earlier editions is not said.",
            seeAlso: "The service auditor's report in those editions",
            leads: slugs('ernst-young'),
            citations: onPage(FAQ_AUDITOR),
          },
        ],
      },
    },
  },
];

import { slugs } from '../support/slugs.js';
import { conflictOf } from './conflict-reasons.js';
import { cell, citation, derived, FAQ_ISAE_3402, onPage, overviewOf } from './expectation.js';
import { stated, standardsCell } from './expectation.js';
import type { Expectation } from './expectation.js';

const SSAE_18 = standard(
  'ssae-18',
  'SSAE 18',
  'Statement on Standards for Attestation Engagements No. 18',
);
const AT_C_105 = standard('at-c-105', 'AT-C 105', 'AT-C section 105', 'ssae-18');
const AT_C_205 = standard('at-c-205', 'AT-C 205', 'AT-C section 205', 'ssae-18');
const AT_C_320 = standard('at-c-320', 'AT-C 320', 'AT-C section 320', 'ssae-18');
const TSP_100 = standard('tsp-100', 'TSP 100', 'TSP section 100');
const SOC_1_GUIDE = standard('soc-1-guide', 'SOC 1 Guide', 'AICPA SOC 1 Guide');
const SOC_2_GUIDE = standard('soc-2-guide', 'SOC 2 Guide', 'AICPA SOC 2 Guide');
const ISAE_3402 = standard(
  'isae-3402',
  'ISAE 3402',
  'International Standard on Assurance Engagements 3402',
);

const SOC_1_STATED = ['ssae-18', 'at-c-320', 'soc-1-guide'].map((value) => listed(value, 1));
const SOC_2_STATED = ['ssae-18', 'at-c-105', 'at-c-205', 'soc-2-guide'].map((value) =>
  listed(value, 2),
);
const SOC_3_STATED = ['ssae-18', 'at-c-105', 'at-c-205'].map((value) => listed(value, 3));

const AS_PRINTED = 'TSP section 100A';
const WITHOUT_ISAE = 'Only what the table lists, without ISAE 3402';

const isaeBelieved = {
  value: 'isae-3402',
  certainty: 'CONFLICT',
  rank: 'PREFERRED',
  citations: onPage(FAQ_ISAE_3402),
  conflict: conflictOf('aws-soc-1-standards-list'),
};

const isaeLeftOut = {
  value: WITHOUT_ISAE,
  certainty: 'CONFLICT',
  rank: 'DEPRECATED',
  citations: onPage(standardsCell(1)),
  conflict: conflictOf('aws-soc-1-standards-list'),
};

function standard(slug: string, code: string, name: string, whole: string | null = null) {
  return { slug, code, name, partOf: whole === null ? null : { slug: whole } };
}

/** A standard that the table lists for a report, and nothing speaks against. */
function listed(value: string, family: 1 | 2 | 3) {
  return { ...stated(value, standardsCell(family)), rank: 'NORMAL', conflict: null };
}

/** TSP section 100 and the number that the page prints for it. */
function criteria(family: 2 | 3, ...others: readonly unknown[]) {
  const [printed] = onPage(standardsCell(family));
  const fact = { certainty: 'CONFLICT', rule: null, conflict: conflictOf('aws-tsp-section') };
  return [
    { ...fact, value: 'tsp-100', rank: 'PREFERRED', citations: [printed, ...others] },
    { ...fact, value: AS_PRINTED, rank: 'DEPRECATED', citations: [printed] },
  ];
}

function withoutRule(facts: readonly object[]) {
  return facts.map((fact) => ({ ...fact, rule: null }));
}

function asCited(value: string, certainty: string, locator: string) {
  return { value, certainty, citations: onPage(locator) };
}

/** What the examinations are performed under. */
export const standardExpectations: readonly Expectation[] = [
  {
    question: 'under-which-standards-is-soc-1-performed',
    data: {
      report: {
        standards: { nodes: [AT_C_320, ISAE_3402, SOC_1_GUIDE, SSAE_18] },
        facts: [
          ...withoutRule([...SOC_1_STATED, isaeBelieved]),
          {
            ...isaeLeftOut,
            rule: 'Reads the table as the whole list, which it does not claim to be.',
          },
        ],
      },
    },
  },
  {
    question: 'under-which-standards-is-soc-2-performed',
    data: {
      report: {
        standards: { nodes: [AT_C_105, AT_C_205, SOC_2_GUIDE, SSAE_18, TSP_100] },
        facts: [...withoutRule(SOC_2_STATED), ...criteria(2)],
      },
    },
  },
  {
    question: 'under-which-standards-is-soc-3-performed',
    data: {
      report: {
        standards: { nodes: [AT_C_105, AT_C_205, SSAE_18, TSP_100] },
        facts: [
          ...withoutRule(SOC_3_STATED),
          ...criteria(3, citation('aws-soc-3-report-2024', "Management's assertion")),
        ],
        guideListed: [stated("None in the table's column for SOC 3", standardsCell(3))],
        unknowns: [
          {
            reason:
              'The table lists no AICPA guide for SOC 3; whether the SOC 2 Guide was followed is left open.',
            leads: slugs('soc-2-guide'),
            citations: onPage(standardsCell(3)),
          },
        ],
      },
    },
  },
  {
    question: 'is-there-an-isae-3402-report',
    data: {
      reports: {
        nodes: [
          {
            slug: 'aws-soc-1',
            name: 'AWS SOC 1',
            type: 'TYPE_2',
            access: { channels: [{ slug: 'aws-artifact', name: 'AWS Artifact' }] },
            standard: [...SOC_1_STATED, isaeBelieved, isaeLeftOut],
            need: [stated('An ISAE 3402 report', FAQ_ISAE_3402)],
          },
        ],
      },
    },
  },
  {
    question: 'what-do-soc-1-and-soc-2-have-in-common',
    data: {
      compareReports: {
        standards: {
          shared: slugs('ssae-18'),
          sharedParts: [],
          onlyHere: [
            { report: { slug: 'aws-soc-1' }, standards: slugs('isae-3402', 'soc-1-guide') },
            { report: { slug: 'aws-soc-2' }, standards: slugs('soc-2-guide', 'tsp-100') },
          ],
          throughParts: [
            {
              standard: { slug: 'ssae-18' },
              namedBy: [
                { report: { slug: 'aws-soc-1' }, parts: slugs('at-c-320') },
                { report: { slug: 'aws-soc-2' }, parts: slugs('at-c-105', 'at-c-205') },
              ],
            },
          ],
        },
        audiences: {
          shared: [],
          onlyHere: [
            {
              report: { slug: 'aws-soc-1' },
              audiences: slugs('customer-management', 'user-auditors'),
            },
            { report: { slug: 'aws-soc-2' }, audiences: slugs('business-need') },
          ],
        },
        categories: {
          shared: [],
          onlyHere: [
            { report: { slug: 'aws-soc-1' }, categories: [] },
            {
              report: { slug: 'aws-soc-2' },
              categories: slugs('availability', 'confidentiality', 'privacy', 'security'),
            },
          ],
        },
        reports: [
          {
            slug: 'aws-soc-1',
            categories: [
              derived(
                'None apply',
                'SOC 1 is held against control objectives that AWS sets, not against trust services categories.',
                cell('what the report is', 1),
              ),
            ],
            standards: [
              ...['ssae-18', 'at-c-320', 'soc-1-guide'].map((value) =>
                asCited(value, 'STATED', standardsCell(1)),
              ),
              asCited('isae-3402', 'CONFLICT', FAQ_ISAE_3402),
              asCited(WITHOUT_ISAE, 'CONFLICT', standardsCell(1)),
            ],
            unknowns: [
              {
                reason:
                  'The page lists AT-C 320 alone for SOC 1; that AT-C 105 and AT-C 205 go unmentioned does not mean that they do not apply, as AT-C 320 builds on both.',
                leads: slugs('at-c-320'),
              },
            ],
          },
          {
            slug: 'aws-soc-2',
            categories: ['security', 'availability', 'confidentiality', 'privacy'].map((value) => ({
              ...stated(value, overviewOf(2), 'Comparison table, column headings'),
              rule: null,
            })),
            standards: [
              ...['ssae-18', 'at-c-105', 'at-c-205', 'soc-2-guide'].map((value) =>
                asCited(value, 'STATED', standardsCell(2)),
              ),
              asCited('tsp-100', 'CONFLICT', standardsCell(2)),
              asCited(AS_PRINTED, 'CONFLICT', standardsCell(2)),
            ],
            unknowns: [],
          },
        ],
      },
    },
  },
];

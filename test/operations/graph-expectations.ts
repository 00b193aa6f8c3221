import { cell, FAQ_ISAE_3402, FAQ_REQUEST, onPage, overviewOf } from './expectation.js';
import { standardsCell } from './expectation.js';
import type { Expectation } from './expectation.js';

function found(
  matchedField: string,
  kind: string,
  slug: string,
  name: string,
  description: string,
) {
  return { matchedField, node: { __typename: kind, slug, name, description } };
}

/** What is found by walking the graph and by searching it. */
export const graphExpectations: readonly Expectation[] = [
  {
    question: 'how-are-two-entities-connected',
    data: {
      path: {
        length: 2,
        steps: [
          {
            predicate: 'ADDRESSED_TO',
            direction: 'IN',
            neighbor: { slug: 'aws-soc-3', name: 'AWS SOC 3' },
            citations: onPage(
              cell('primary audience', 3),
              overviewOf(3),
              cell('what the report is', 3),
            ),
          },
          {
            predicate: 'PERFORMED_UNDER',
            direction: 'OUT',
            neighbor: { slug: 'at-c-205', name: 'AT-C section 205' },
            citations: onPage(standardsCell(3)),
          },
        ],
      },
    },
  },
  {
    question: 'what-surrounds-an-entity',
    data: {
      entity: {
        name: 'AWS Artifact',
        links: {
          totalCount: 3,
          nodes: [
            {
              predicate: 'AVAILABLE_THROUGH',
              direction: 'IN',
              neighbor: { slug: 'aws-soc-1', name: 'AWS SOC 1' },
              citations: onPage(overviewOf(1), FAQ_ISAE_3402, FAQ_REQUEST),
            },
            {
              predicate: 'AVAILABLE_THROUGH',
              direction: 'IN',
              neighbor: { slug: 'aws-soc-2', name: 'AWS SOC 2' },
              citations: onPage(overviewOf(2), FAQ_REQUEST),
            },
            {
              predicate: 'OPERATED_BY',
              direction: 'OUT',
              neighbor: { slug: 'aws', name: 'Amazon Web Services' },
              citations: onPage(FAQ_REQUEST, FAQ_ISAE_3402),
            },
          ],
        },
      },
    },
  },
  {
    question: 'find-anything',
    data: {
      search: {
        totalCount: 6,
        edges: [
          found(
            'code',
            'Standard',
            'ssae-18',
            'Statement on Standards for Attestation Engagements No. 18',
            'Attestation standard of 2016 that rewrote nearly all earlier ones in a clearer form and renumbered them as AT-C sections. SOC 1, SOC 2 and SOC 3 examinations in the United States rest upon it.',
          ),
          found(
            'name',
            'Source',
            'reciprocity-ssae-18',
            'What is SSAE 18?',
            'Short article on SSAE No. 18.',
          ),
          found(
            'description',
            'Standard',
            'ssae-16',
            'Statement on Standards for Attestation Engagements No. 16',
            'Attestation standard of 2010 that took reporting on service organizations out of the auditing standards and asked management for a written assertion. SSAE No. 18 followed it in 2017.',
          ),
          found(
            'name',
            'Source',
            'nicsa-soc-rename',
            'The Clarity Project: SSAE-18 Essentials',
            'Account of September 2017 of a talk on SSAE No. 18.',
          ),
          found(
            'description',
            'Source',
            'aicpa-attestation-clarity',
            'Attest Clarity',
            "The AICPA's page on the project that ended in SSAE No. 18.",
          ),
        ],
      },
    },
  },
];

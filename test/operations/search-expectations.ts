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

/** What is found by searching the graph. */
export const searchExpectations: readonly Expectation[] = [
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

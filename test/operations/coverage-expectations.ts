import { COVERAGE_CAVEATS } from './coverage-caveats.js';
import {
  FAMILIES,
  IN_FEBRUARY,
  IN_MAY,
  presumed,
  YEAR_TO_SEPTEMBER,
} from './edition-expectation.js';
import { citation } from './expectation.js';
import type { Expectation } from './expectation.js';

/** How far editions cover a year, and what closes the gap. */
export const coverageExpectations: readonly Expectation[] = [
  {
    question: 'does-a-bridge-letter-close-the-gap',
    data: {
      report: {
        coverage: {
          gaps: [
            {
              from: '2026-10-01',
              to: '2026-12-31',
              days: 92,
              bridgeable: true,
              bridgeableOn: '2026-12-31',
            },
          ],
          completeBy: IN_FEBRUARY,
          caveats: COVERAGE_CAVEATS,
        },
        provider: {
          slug: 'aws',
          unknowns: [
            {
              reason:
                'The page is silent on letters that reach from the end of a period to a later date.',
              seeAlso:
                'AWS re:Post, in an answer some years old, says that AWS publishes a Continued Operations Letter in place of a bridge letter.',
              citations: [
                citation('aws-repost-soc-reports', 'The answer, its short description and note'),
              ],
            },
          ],
        },
      },
    },
  },
  {
    question: 'which-editions-cover-my-fiscal-year',
    data: {
      coverage: [
        {
          report: { slug: 'aws-soc-1' },
          editions: [presumed(1, ['2025-07-01', '2026-06-30'])],
          coveredDays: 365,
          totalDays: 365,
          gaps: [],
        },
        {
          report: { slug: 'aws-soc-2' },
          editions: [presumed(2, ['2025-04-01', '2026-03-31']), presumed(2, YEAR_TO_SEPTEMBER)],
          coveredDays: 365,
          totalDays: 365,
          gaps: [],
        },
      ],
    },
  },
  {
    question: 'how-much-of-a-year-is-covered',
    data: {
      coverage: FAMILIES.map((family) => ({
        report: { slug: `aws-soc-${family}` },
        coveredDays: 312,
        totalDays: 365,
        completeBy: family === 1 ? IN_FEBRUARY : IN_MAY,
        segments: [
          { from: '2025-11-23', to: '2026-09-30' },
          { from: '2026-10-01', to: '2026-11-22' },
        ],
        gaps: [{ from: '2026-10-01', to: '2026-11-22', days: 53 }],
      })),
    },
  },
];

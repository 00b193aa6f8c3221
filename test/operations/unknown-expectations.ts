import { slugs } from '../support/slugs.js';
import { citation, FAQ_NEW_REGIONS, onPage, stated } from './expectation.js';
import type { Expectation } from './expectation.js';

const KINDS = 'of what kind it is: unmodified, qualified, adverse or a disclaimer.';
const NOT_SAID =
  'The page does not say what kind of opinion the auditor gave: unmodified, qualified, adverse or a disclaimer.';

const SYSTEM_DESCRIPTION = 'The system description in the edition itself';

/** A question that only an edition answers. */
function leftToEdition(reason: string, seeAlso: string) {
  return [{ reason, seeAlso, leads: [] }];
}

function opinion(slug: string, reason: string) {
  const seeAlso = "The service auditor's report in the edition itself";
  return { slug, unknowns: [{ reason, seeAlso, leads: [], citations: [] }] };
}

/** What the sources leave open. */
export const unknownExpectations: readonly Expectation[] = [
  {
    question: 'does-aws-issue-bridge-letters',
    data: {
      entity: {
        name: 'Amazon Web Services',
        unknowns: [
          {
            reason:
              'The page is silent on letters that reach from the end of a period to a later date.',
            seeAlso:
              'AWS re:Post, in an answer some years old, says that AWS publishes a Continued Operations Letter in place of a bridge letter.',
            leads: [
              {
                slug: 'aws-repost-soc-reports',
                publisher: 'Amazon Web Services',
                url: 'https://repost.aws/knowledge-center/download-artifact-soc-reports',
              },
            ],
            citations: [
              citation('aws-repost-soc-reports', 'The answer, its short description and note'),
            ],
          },
        ],
      },
    },
  },
  {
    question: 'is-amazon-bedrock-in-scope',
    data: {
      report: {
        unknowns: [
          {
            reason: 'The page names no service; it leaves the answer to a list kept elsewhere.',
            seeAlso: 'AWS Services in Scope by Compliance Program',
            leads: [
              {
                slug: 'aws-services-in-scope',
                name: 'AWS Services in Scope by Compliance Program',
                unknowns: [
                  {
                    field: 'url',
                    reason:
                      'The page names the list and links to it, and the address of that link is lost in the stored text.',
                  },
                  {
                    field: 'entries',
                    reason:
                      'The list itself has not been read, so no service can be said to be covered or left out.',
                  },
                ],
              },
            ],
            citations: onPage('FAQ, on the services in scope'),
          },
        ],
      },
    },
  },
  {
    question: 'which-regions-are-in-scope',
    data: {
      report: {
        unknowns: [
          {
            reason: 'The page names no region; it leaves the complete list to the SOC 3 report.',
            seeAlso: 'The latest AWS SOC 3 report',
            leads: [
              { slug: 'aws-soc-3', access: { level: 'PUBLIC', channels: slugs('aws-website') } },
            ],
            citations: onPage('FAQ, on the regions covered'),
          },
        ],
      },
    },
  },
  {
    question: 'when-will-a-new-region-be-covered',
    data: {
      entity: {
        facts: [
          stated(
            'At the next review cycle that comes, where AWS finds it appropriate',
            FAQ_NEW_REGIONS,
          ),
        ],
        dates: [
          {
            reason: 'No date is given for any region that is yet to be covered.',
            seeAlso: 'The list of regions in each new edition of the AWS SOC 3 report',
            leads: slugs('aws-soc-3'),
            citations: onPage(FAQ_NEW_REGIONS),
          },
        ],
        cycle: [
          {
            reason:
              'New regions join at the next review cycle, and the page does not say whether such a cycle is a quarter, half a year or something else.',
            seeAlso: null,
            citations: onPage(FAQ_NEW_REGIONS),
          },
        ],
      },
    },
  },
  {
    question: 'of-what-kind-is-the-opinion',
    data: {
      reports: {
        nodes: [
          opinion('aws-soc-1', NOT_SAID),
          opinion('aws-soc-2', NOT_SAID),
          opinion(
            'aws-soc-3',
            `An auditor's opinion is part of the report, but the page does not say ${KINDS}`,
          ),
        ],
      },
    },
  },
  {
    question: 'are-there-exceptions-or-subservice-organizations',
    data: {
      report: {
        exceptions: leftToEdition(
          'The page does not say whether tests of controls turned up any exceptions.',
          'The tests and results in the edition itself',
        ),
        complementaryUserEntityControls: leftToEdition(
          'The page does not say which controls AWS expects its customers to run themselves.',
          SYSTEM_DESCRIPTION,
        ),
        subserviceOrganizations: leftToEdition(
          'The page does not say whether AWS relies on other service organizations, or on which.',
          SYSTEM_DESCRIPTION,
        ),
        subserviceMethod: leftToEdition(
          'The page does not say whether the controls of such organizations are carved out or included.',
          SYSTEM_DESCRIPTION,
        ),
      },
    },
  },
];

import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';

const FACT =
  'field value certainty rank rule conflict { slug } citations { source { slug } locator }';

function onPage(...locators: readonly string[]) {
  return locators.map((locator) => ({ source: { slug: 'aws-soc-page' }, locator }));
}

describe('the facts of an entity', () => {
  it('give a value that a source states, and where it does', async () => {
    const source = `{ report(slug: "aws-soc-1") { facts(field: "auditor") { ${FACT} } } }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          facts: [
            {
              field: 'auditor',
              value: 'ernst-young',
              certainty: 'STATED',
              rank: 'NORMAL',
              rule: null,
              conflict: null,
              citations: onPage('FAQ, on who performs the examination'),
            },
          ],
        },
      },
    });
  });

  it('give a value that follows from others, and the rule by which it does', async () => {
    const source = `{ report(slug: "aws-soc-2") { facts(field: "type") { ${FACT} } } }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          facts: [
            {
              field: 'type',
              value: 'TYPE_2',
              certainty: 'DERIVED',
              rank: 'NORMAL',
              rule: 'A type 1 report speaks as of a day; a report that covers a period is therefore type 2.',
              conflict: null,
              citations: onPage('Comparison table, row on period covered, SOC 2 column'),
            },
          ],
        },
      },
    });
  });

  it('give both readings where sources contradict each other, and which to believe', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        facts(field: "cadence.editionsPerYear") { subject { __typename slug } ${FACT} }
      }
    }`;
    const subject = { __typename: 'Report', slug: 'aws-soc-1' };
    const dispute = {
      certainty: 'CONFLICT',
      rule: null,
      conflict: { slug: 'aws-soc-1-frequency' },
    };
    expect(await query(source)).toEqual({
      data: {
        report: {
          facts: [
            {
              subject,
              field: 'cadence.editionsPerYear',
              value: '4',
              rank: 'PREFERRED',
              ...dispute,
              citations: onPage(
                'FAQ, on how often reports are issued and when they are released',
                'Comparison table, row on period covered, SOC 1 column',
              ),
            },
            {
              subject,
              field: 'cadence.editionsPerYear',
              value: '2',
              rank: 'DEPRECATED',
              ...dispute,
              citations: onPage('FAQ, on when new regions are covered'),
            },
          ],
        },
      },
    });
  });

  it('can be narrowed to a field with its parts, by whole names only', async () => {
    const source = `{
      report(slug: "aws-soc-3") {
        access: facts(field: "access") { field value }
        level: facts(field: "access.level") { field value }
        beginning: facts(field: "acc") { field }
        nothing: facts(field: "") { field }
        dotted: facts(field: "access.") { field }
        inherited: facts(field: "__proto__") { field }
      }
    }`;
    const level = { field: 'access.level', value: 'PUBLIC' };
    expect(await query(source)).toEqual({
      data: {
        report: {
          access: [
            level,
            { field: 'access.ndaRequired', value: 'false' },
            { field: 'access.customersOnly', value: 'false' },
            { field: 'access.channels', value: 'aws-website' },
            { field: 'access.conditions', value: 'None to meet' },
          ],
          level: [level],
          beginning: [],
          nothing: [],
          dotted: [],
          inherited: [],
        },
      },
    });
  });

  it('are all given when no field is named', async () => {
    const source = `{
      audience(slug: "general-public") {
        unsaid: facts { field value }
        null: facts(field: null) { field }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        audience: {
          unsaid: [
            { field: 'name', value: 'General public' },
            {
              field: 'use',
              value: "Gets an overview of the outcome without the provider's internal detail.",
            },
          ],
          null: [{ field: 'name' }, { field: 'use' }],
        },
      },
    });
  });

  it('rest on sources that can be followed', async () => {
    const source = `{
      audience(slug: "user-auditors") {
        facts(field: "use") {
          citations { locator source { __typename name publisher url } }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        audience: {
          facts: [
            {
              citations: [
                {
                  locator: 'Comparison table, row on primary purpose, SOC 1 column',
                  source: {
                    __typename: 'Source',
                    name: 'AWS SOC compliance page',
                    publisher: 'Amazon Web Services',
                    url: 'http://aws.amazon.com/compliance/soc-faqs/',
                  },
                },
              ],
            },
          ],
        },
      },
    });
  });
});

describe('what is not known of an entity', () => {
  it('is said, with the reason and with where to look next', async () => {
    const source = `{
      channel(slug: "aws-website") {
        url
        unknowns {
          field
          reason
          seeAlso
          leads { __typename slug }
          citations { source { slug } locator }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        channel: {
          url: null,
          unknowns: [
            {
              field: 'url',
              reason:
                'The page links to the report, and the address of that link is lost in the stored text.',
              seeAlso: 'The live AWS SOC compliance page',
              leads: [{ __typename: 'Source', slug: 'aws-soc-page' }],
              citations: [],
            },
          ],
        },
      },
    });
  });

  it('cites the places that show the gap, where there are any', async () => {
    const source = `{
      auditor(slug: "ernst-young") { unknowns { field citations { locator } } }
      organization(slug: "aws") { unknowns { field citations { source { slug } locator } } }
    }`;
    const regions = onPage('FAQ, on when new regions are covered');
    expect(await query(source)).toEqual({
      data: {
        auditor: { unknowns: [{ field: 'engagementPeriod', citations: [] }] },
        organization: {
          unknowns: [
            { field: 'reviewCycle', citations: regions },
            { field: 'newRegionDates', citations: regions },
            { field: 'servicesInScope', citations: onPage('FAQ, on the services in scope') },
            { field: 'regionsInScope', citations: onPage('FAQ, on the regions covered') },
            { field: 'contactAddress', citations: onPage('FAQ, on the services in scope') },
            {
              field: 'bridgeLetters',
              citations: [
                {
                  source: { slug: 'aws-repost-soc-reports' },
                  locator: 'The answer, its short description and note',
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('leads to entities of any kind to look at next', async () => {
    const source = `{
      report(slug: "aws-soc-1") { unknowns { field seeAlso leads { __typename slug } } }
    }`;
    const inEdition = 'The system description in the edition itself';
    const unseen = (field: string, seeAlso: string | null) => ({ field, seeAlso, leads: [] });
    expect(await query(source)).toEqual({
      data: {
        report: {
          unknowns: [
            {
              field: 'otherSections',
              seeAlso: null,
              leads: [{ __typename: 'Standard', slug: 'at-c-320' }],
            },
            unseen('opinion', "The service auditor's report in the edition itself"),
            unseen('exceptions', 'The tests and results in the edition itself'),
            unseen('complementaryUserEntityControls', inEdition),
            unseen('subserviceOrganizations', inEdition),
            unseen('subserviceMethod', inEdition),
            unseen('controlObjectives', inEdition),
            {
              field: 'servicesInScope',
              seeAlso: 'AWS Services in Scope by Compliance Program',
              leads: [{ __typename: 'Source', slug: 'aws-services-in-scope' }],
            },
            {
              field: 'regionsInScope',
              seeAlso: 'The latest AWS SOC 3 report',
              leads: [{ __typename: 'Report', slug: 'aws-soc-3' }],
            },
            {
              field: 'newRegions',
              seeAlso: null,
              leads: [{ __typename: 'ServiceOrganization', slug: 'aws' }],
            },
            {
              field: 'editions',
              seeAlso: 'AWS Artifact',
              leads: [{ __typename: 'AccessChannel', slug: 'aws-artifact' }],
            },
            unseen('cadenceValidity', null),
            unseen('releaseDates', 'AWS Artifact'),
            unseen('reportDate', "The service auditor's report in the edition itself"),
            {
              field: 'pastAuditors',
              seeAlso: "The service auditor's report in those editions",
              leads: [{ __typename: 'Auditor', slug: 'ernst-young' }],
            },
            {
              field: 'bridgeLetters',
              seeAlso:
                'AWS re:Post, in an answer some years old, says that AWS publishes a Continued Operations Letter in place of a bridge letter.',
              leads: [{ __typename: 'Source', slug: 'aws-repost-soc-reports' }],
            },
            {
              field: 'accessForNonCustomers',
              seeAlso: 'The AWS SOC 3 report, which is public',
              leads: [{ __typename: 'Report', slug: 'aws-soc-3' }],
            },
            {
              field: 'ndaForm',
              seeAlso: 'The terms shown in AWS Artifact',
              leads: [{ __typename: 'AccessChannel', slug: 'aws-artifact' }],
            },
          ],
        },
      },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';

describe('a conflict', () => {
  it('tells what competes, what to believe, and why', async () => {
    const source = `{
      conflict(slug: "aws-soc-1-frequency") {
        __typename slug topic reason
        subject { __typename slug }
        facts { field value rank certainty conflict { slug } }
        preferred { subject { slug } field value rank }
        citations { source { slug } locator }
      }
    }`;
    const dispute = { certainty: 'CONFLICT', conflict: { slug: 'aws-soc-1-frequency' } };
    const page = { slug: 'aws-soc-page' };
    expect(await query(source)).toEqual({
      data: {
        conflict: {
          __typename: 'Conflict',
          slug: 'aws-soc-1-frequency',
          topic: 'How often AWS issues SOC 1',
          reason:
            'Four period ends in the table, four months of release and the plain statement that SOC 1 is quarterly bear one another out. Against them stands a single sentence, in an answer on regions, that still follows the older rhythm.',
          subject: { __typename: 'Report', slug: 'aws-soc-1' },
          facts: [
            { field: 'cadence.editionsPerYear', value: '4', rank: 'PREFERRED', ...dispute },
            { field: 'cadence.editionsPerYear', value: '2', rank: 'DEPRECATED', ...dispute },
          ],
          preferred: {
            subject: { slug: 'aws-soc-1' },
            field: 'cadence.editionsPerYear',
            value: '4',
            rank: 'PREFERRED',
          },
          citations: [
            {
              source: page,
              locator: 'FAQ, on how often reports are issued and when they are released',
            },
            { source: page, locator: 'FAQ, on when new regions are covered' },
            { source: page, locator: 'Comparison table, row on period covered, SOC 1 column' },
          ],
        },
      },
    });
  });

  it('may span several entities: twelve months or six, for all three reports', async () => {
    const source = `{
      conflict(slug: "aws-period-length") {
        subject { __typename slug }
        facts { subject { slug } field value rank }
        preferred { value }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        conflict: {
          subject: { __typename: 'ServiceOrganization', slug: 'aws' },
          facts: ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'].flatMap((slug) => [
            { subject: { slug }, field: 'cadence.periodLength', value: 'P12M', rank: 'PREFERRED' },
            { subject: { slug }, field: 'cadence.periodLength', value: 'P6M', rank: 'DEPRECATED' },
          ]),
          preferred: { value: 'P12M' },
        },
      },
    });
  });

  it('is settled in every case, by what is preferred', async () => {
    const source = '{ conflicts { totalCount nodes { slug preferred { value } } } }';
    const settled = {
      'aws-at-c-205-title': 'Assertion-Based Examination Engagements',
      'aws-audit-or-examination': 'Examination',
      'aws-criteria-name': 'Trust Services Criteria',
      'aws-isae-name': 'International Standard on Assurance Engagements 3402',
      'aws-period-length': 'P12M',
      'aws-soc-1-2-access': 'true',
      'aws-soc-1-frequency': '4',
      'aws-soc-1-release-months': 'mid-February',
      'aws-soc-1-standards-list': 'isae-3402',
      'aws-soc-2-guide-title':
        'SOC 2® Reporting on an Examination of Controls at a Service Organization Relevant to Security, Availability, Processing Integrity, Confidentiality, or Privacy',
      'aws-soc-3-audience': 'general-public',
      'aws-soc-3-summary': 'A report of its own, on the criteria of SOC 2 and with its own opinion',
      'aws-tsp-section': 'tsp-100',
    };
    expect(await query(source)).toEqual({
      data: {
        conflicts: {
          totalCount: 13,
          nodes: Object.entries(settled).map(([slug, value]) => ({ slug, preferred: { value } })),
        },
      },
    });
  });

  it('is reached from each fact that competes in it', async () => {
    const source = `{
      standard(slug: "at-c-205") { facts(field: "title") { value conflict { topic } } }
    }`;
    const conflict = { topic: 'Title of AT-C section 205' };
    expect(await query(source)).toEqual({
      data: {
        standard: {
          facts: [
            { value: 'Assertion-Based Examination Engagements', conflict },
            { value: 'Examination Engagements', conflict },
          ],
        },
      },
    });
  });

  it('is null for a slug that nothing has, or that is not of a conflict', async () => {
    const source = `{
      missing: conflict(slug: "aws-opinion") { slug }
      report: conflict(slug: "aws-soc-1") { slug }
    }`;
    expect(await query(source)).toEqual({ data: { missing: null, report: null } });
  });
});

import { describe, expect, it } from 'vitest';
import { harbourCatalog } from '../support/catalog.js';
import { query, queryOver } from '../support/server.js';
import { slugs } from '../support/slugs.js';

describe('an auditor', () => {
  it('tells who it is and lists the three reports that it examines', async () => {
    const source = `{
      auditor(slug: "ernst-young") {
        __typename slug name description aliases url
        reports { totalCount nodes { slug name } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        auditor: {
          __typename: 'Auditor',
          slug: 'ernst-young',
          name: 'Ernst & Young LLP',
          description:
            'An accounting firm that examines service organizations, AWS among them, and reports on their controls as their service auditor.',
          aliases: ['EY', 'E&Y', 'Ernst and Young', 'Ernst & Young'],
          url: null,
          reports: {
            totalCount: 3,
            nodes: [
              { slug: 'aws-soc-1', name: 'AWS SOC 1' },
              { slug: 'aws-soc-2', name: 'AWS SOC 2' },
              { slug: 'aws-soc-3', name: 'AWS SOC 3' },
            ],
          },
        },
      },
    });
  });

  it('filters and orders the reports that it examines', async () => {
    const source = `{
      auditor(slug: "ernst-young") {
        restricted: reports(
          filter: { access: RESTRICTED }
          orderBy: { field: SLUG, direction: DESC }
        ) { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        auditor: { restricted: { totalCount: 2, nodes: slugs('aws-soc-2', 'aws-soc-1') } },
      },
    });
  });

  it('is null in a report whose auditor no source names', async () => {
    const source = '{ reports { nodes { slug auditor { slug } } } }';
    expect(await queryOver(harbourCatalog)(source)).toEqual({
      data: {
        reports: {
          nodes: [
            { slug: 'harbour-soc-1', auditor: { slug: 'mallow-finch' } },
            { slug: 'harbour-soc-2', auditor: { slug: 'mallow-finch' } },
            { slug: 'harbour-soc-3', auditor: { slug: 'mallow-finch' } },
            { slug: 'lantern-soc-2', auditor: null },
          ],
        },
      },
    });
  });

  it('is found in the list of auditors', async () => {
    expect(await query('{ auditors { totalCount nodes { slug } } }')).toEqual({
      data: { auditors: { totalCount: 1, nodes: slugs('ernst-young') } },
    });
  });

  it('is null for a slug that nothing has, or that is not of an auditor', async () => {
    const source = `{
      missing: auditor(slug: "mallow-finch") { slug }
      provider: auditor(slug: "aws") { slug }
      name: auditor(slug: "Ernst & Young LLP") { slug }
    }`;
    expect(await query(source)).toEqual({ data: { missing: null, provider: null, name: null } });
  });
});

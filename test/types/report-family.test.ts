import { describe, expect, it } from 'vitest';
import { harbourCatalog } from '../support/catalog.js';
import { query, queryOver } from '../support/server.js';
import { slugs } from '../support/slugs.js';

describe('a report family', () => {
  it('tells what its reports examine and for whom they may be written', async () => {
    const source = `{
      family(slug: "soc-3") {
        __typename slug name description aliases subject use
        reports { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        family: {
          __typename: 'ReportFamily',
          slug: 'soc-3',
          name: 'SOC 3',
          description:
            'Report of a service auditor on the same subject as a SOC 2, with an opinion but without the tests and their results, so that anyone may read it.',
          aliases: [
            'System and Organization Controls 3',
            'SOC 3®',
            'SOC3',
            'Service Organization Control 3',
          ],
          subject:
            'Controls at a service organization relevant to the trust services categories that it chooses, for any reader',
          use: 'GENERAL',
          reports: { totalCount: 1, nodes: slugs('aws-soc-3') },
        },
      },
    });
  });

  it('is one of three, of which only SOC 3 is for general use', async () => {
    expect(
      await query('{ families { totalCount nodes { slug use reports { nodes { slug } } } } }'),
    ).toEqual({
      data: {
        families: {
          totalCount: 3,
          nodes: [
            { slug: 'soc-1', use: 'RESTRICTED', reports: { nodes: slugs('aws-soc-1') } },
            { slug: 'soc-2', use: 'RESTRICTED', reports: { nodes: slugs('aws-soc-2') } },
            { slug: 'soc-3', use: 'GENERAL', reports: { nodes: slugs('aws-soc-3') } },
          ],
        },
      },
    });
  });

  it('is shared by the reports of all providers, of which a list can be filtered', async () => {
    const source = `{
      family(slug: "soc-2") {
        all: reports { nodes { slug } }
        ofLantern: reports(filter: { provider: "lantern" }) { nodes { slug } }
      }
    }`;
    expect(await queryOver(harbourCatalog)(source)).toEqual({
      data: {
        family: {
          all: { nodes: slugs('harbour-soc-2', 'lantern-soc-2') },
          ofLantern: { nodes: slugs('lantern-soc-2') },
        },
      },
    });
  });

  it('is null for a slug that nothing has, or that is not of a family', async () => {
    const source = `{
      missing: family(slug: "soc-4") { slug }
      report: family(slug: "aws-soc-1") { slug }
    }`;
    expect(await query(source)).toEqual({ data: { missing: null, report: null } });
  });
});

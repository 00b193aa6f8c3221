import { describe, expect, it } from 'vitest';
import { catalog, entity } from '../support/catalog.js';
import { observedCatalog } from '../support/observed-catalog.js';
import { query, queryOver } from '../support/server.js';

describe('a report', () => {
  it('tells what SOC 1 is, in every field of its own', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        __typename slug name title type format aliases description contents purposes
        access { level ndaRequired conditions }
        cadence {
          periodLength periodEnds editionsPerYear releaseLag { earliest latest }
          announcedReleases validFrom validTo
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          __typename: 'Report',
          slug: 'aws-soc-1',
          name: 'AWS SOC 1',
          title: 'AWS SOC 1 Report',
          type: 'TYPE_2',
          format: null,
          aliases: [
            'AWS SOC 1 Report',
            'AWS SOC 1 Type II Report',
            'AWS SOC 1 Type 2 Report',
            'AWS ISAE 3402 report',
            'AWS ICFR report',
            'AWS ICOFR report',
            'AWS SOC 1 report under NDA',
          ],
          description:
            "The AWS report on controls that bear on its customers' financial reporting, issued each quarter for customers and their auditors.",
          contents: [
            "AWS's own account of its control environment",
            'An outside examination of controls and control objectives that AWS set for itself',
          ],
          purposes: [
            "Show customers what in AWS's control environment may touch their own controls over financial reporting",
            'Help customers and their auditors form a view, and an opinion, on how effective internal control over financial reporting is',
          ],
          access: {
            level: 'RESTRICTED',
            ndaRequired: true,
            conditions: ['Being an AWS customer', 'A non-disclosure agreement'],
          },
          cadence: {
            periodLength: 'P12M',
            periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
            editionsPerYear: 4,
            releaseLag: { earliest: 'P6W', latest: 'P7W' },
            announcedReleases: ['mid-February', 'mid-May', 'mid-August', 'mid-November'],
            validFrom: null,
            validTo: null,
          },
        },
      },
    });
  });

  it('links SOC 1 to its standards, readers, auditor, provider and family', async () => {
    expect(await query(LINKS, { slug: 'aws-soc-1' })).toEqual({
      data: {
        report: {
          family: { slug: 'soc-1' },
          provider: { slug: 'aws', name: 'Amazon Web Services' },
          auditor: { slug: 'ernst-young', name: 'Ernst & Young LLP' },
          standards: {
            totalCount: 4,
            nodes: [
              { slug: 'at-c-320', code: 'AT-C 320' },
              { slug: 'isae-3402', code: 'ISAE 3402' },
              { slug: 'soc-1-guide', code: 'SOC 1 Guide' },
              { slug: 'ssae-18', code: 'SSAE 18' },
            ],
          },
          audiences: {
            totalCount: 2,
            nodes: [{ slug: 'customer-management' }, { slug: 'user-auditors' }],
          },
          categories: [],
          access: { channels: [{ slug: 'aws-artifact' }] },
          summarizes: null,
          summarizedBy: [],
        },
      },
    });
  });

  it('links SOC 2 to the sections, the guide and the criteria of its four categories', async () => {
    expect(await query(LINKS, { slug: 'aws-soc-2' })).toEqual({
      data: {
        report: {
          family: { slug: 'soc-2' },
          provider: { slug: 'aws', name: 'Amazon Web Services' },
          auditor: { slug: 'ernst-young', name: 'Ernst & Young LLP' },
          standards: {
            totalCount: 5,
            nodes: [
              { slug: 'at-c-105', code: 'AT-C 105' },
              { slug: 'at-c-205', code: 'AT-C 205' },
              { slug: 'soc-2-guide', code: 'SOC 2 Guide' },
              { slug: 'ssae-18', code: 'SSAE 18' },
              { slug: 'tsp-100', code: 'TSP 100' },
            ],
          },
          audiences: { totalCount: 1, nodes: [{ slug: 'business-need' }] },
          categories: FOUR_CATEGORIES,
          access: { channels: [{ slug: 'aws-artifact' }] },
          summarizes: null,
          summarizedBy: [{ slug: 'aws-soc-3' }],
        },
      },
    });
  });

  it('links SOC 3 to SOC 2, which it summarizes, and to everyone as its readers', async () => {
    expect(await query(LINKS, { slug: 'aws-soc-3' })).toEqual({
      data: {
        report: {
          family: { slug: 'soc-3' },
          provider: { slug: 'aws', name: 'Amazon Web Services' },
          auditor: { slug: 'ernst-young', name: 'Ernst & Young LLP' },
          standards: {
            totalCount: 4,
            nodes: [
              { slug: 'at-c-105', code: 'AT-C 105' },
              { slug: 'at-c-205', code: 'AT-C 205' },
              { slug: 'ssae-18', code: 'SSAE 18' },
              { slug: 'tsp-100', code: 'TSP 100' },
            ],
          },
          audiences: { totalCount: 1, nodes: [{ slug: 'general-public' }] },
          categories: FOUR_CATEGORIES,
          access: { channels: [{ slug: 'aws-website' }] },
          summarizes: { slug: 'aws-soc-2' },
          summarizedBy: [],
        },
      },
    });
  });

  it('has a type only where a source states it', async () => {
    expect(await query('{ reports { nodes { slug type } } }')).toEqual({
      data: {
        reports: {
          nodes: [
            { slug: 'aws-soc-1', type: 'TYPE_2' },
            { slug: 'aws-soc-2', type: null },
            { slug: 'aws-soc-3', type: null },
          ],
        },
      },
    });
  });

  it('says who may read it, and under which conditions', async () => {
    const source = `{
      reports {
        nodes { slug format access { level ndaRequired conditions channels { name } } }
      }
    }`;
    const forCustomers = {
      format: null,
      access: {
        level: 'RESTRICTED',
        ndaRequired: true,
        conditions: ['Being an AWS customer', 'A non-disclosure agreement'],
        channels: [{ name: 'AWS Artifact' }],
      },
    };
    expect(await query(source)).toEqual({
      data: {
        reports: {
          nodes: [
            { slug: 'aws-soc-1', ...forCustomers },
            { slug: 'aws-soc-2', ...forCustomers },
            {
              slug: 'aws-soc-3',
              format: 'Whitepaper',
              access: {
                level: 'PUBLIC',
                ndaRequired: false,
                conditions: [],
                channels: [{ name: 'AWS website' }],
              },
            },
          ],
        },
      },
    });
  });

  it('comes out in a rhythm of twelve-month periods', async () => {
    const source = `{
      reports {
        nodes {
          slug
          cadence { periodLength periodEnds editionsPerYear announcedReleases }
        }
      }
    }`;
    const twiceAYear = {
      periodLength: 'P12M',
      periodEnds: ['--03-31', '--09-30'],
      editionsPerYear: 2,
      announcedReleases: ['mid-May', 'mid-November'],
    };
    expect(await query(source)).toEqual({
      data: {
        reports: {
          nodes: [
            {
              slug: 'aws-soc-1',
              cadence: {
                periodLength: 'P12M',
                periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
                editionsPerYear: 4,
                announcedReleases: ['mid-February', 'mid-May', 'mid-August', 'mid-November'],
              },
            },
            { slug: 'aws-soc-2', cadence: twiceAYear },
            { slug: 'aws-soc-3', cadence: twiceAYear },
          ],
        },
      },
    });
  });

  it('comes out in half-years by the legacy reading', async () => {
    const source = `{
      reports {
        nodes {
          slug
          cadence(reading: LEGACY) {
            periodLength periodEnds editionsPerYear releaseLag { earliest latest } announcedReleases
          }
        }
      }
    }`;
    const cadence = {
      periodLength: 'P6M',
      periodEnds: ['--03-31', '--09-30'],
      editionsPerYear: 2,
      releaseLag: { earliest: 'P6W', latest: 'P7W' },
      announcedReleases: ['mid-May', 'mid-November'],
    };
    expect(await query(source)).toEqual({
      data: {
        reports: {
          nodes: [
            { slug: 'aws-soc-1', cadence },
            { slug: 'aws-soc-2', cadence },
            { slug: 'aws-soc-3', cadence },
          ],
        },
      },
    });
  });

  it('has one rhythm by either reading where its sources agree, and the believed one unasked', async () => {
    const source = `{
      reports(filter: { provider: "harbour" }) {
        nodes {
          unsaid: cadence { periodLength periodEnds }
          null: cadence(reading: null) { periodLength periodEnds }
          preferred: cadence(reading: PREFERRED) { periodLength periodEnds }
          legacy: cadence(reading: LEGACY) { periodLength periodEnds }
        }
      }
    }`;
    const quarterly = {
      periodLength: 'P12M',
      periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
    };
    const twiceAYear = { periodLength: 'P12M', periodEnds: ['--03-31', '--09-30'] };
    const halves = { ...twiceAYear, periodLength: 'P6M' };
    const always = (cadence: object) => ({ unsaid: cadence, null: cadence, preferred: cadence });
    expect(await queryOver(observedCatalog)(source)).toEqual({
      data: {
        reports: {
          nodes: [
            { ...always(quarterly), legacy: halves },
            { ...always(twiceAYear), legacy: twiceAYear },
            { ...always(twiceAYear), legacy: twiceAYear },
          ],
        },
      },
    });
  });

  it('filters the standards that it is performed under', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        sections: standards(filter: { kind: SECTION }) { totalCount nodes { slug } }
        ofSsae18: standards(filter: { partOf: "ssae-18" }) { totalCount nodes { slug } }
        guides: standards(filter: { kind: GUIDE, issuer: "aicpa" }) { totalCount nodes { slug } }
        foreign: standards(filter: { issuer: "iaasb" }) { totalCount nodes { slug } }
      }
    }`;
    const sections = { totalCount: 2, nodes: [{ slug: 'at-c-105' }, { slug: 'at-c-205' }] };
    expect(await query(source)).toEqual({
      data: {
        report: {
          sections,
          ofSsae18: sections,
          guides: { totalCount: 1, nodes: [{ slug: 'soc-2-guide' }] },
          foreign: { totalCount: 0, nodes: [] },
        },
      },
    });
  });

  it('is null for a slug that nothing has, or that is not of a report', async () => {
    const source = `{
      missing: report(slug: "aws-soc-9") { slug }
      family: report(slug: "soc-1") { slug }
      conflict: report(slug: "aws-period-length") { slug }
      period: report(slug: "2025-10-01--2026-09-30") { slug }
      edition: report(slug: "aws-soc-3--2019-04-01--2019-09-30") { slug }
      capitals: report(slug: "AWS-SOC-1") { slug }
      empty: report(slug: "") { slug }
      inherited: report(slug: "__proto__") { slug }
    }`;
    expect(await query(source)).toEqual({
      data: {
        missing: null,
        family: null,
        conflict: null,
        period: null,
        edition: null,
        capitals: null,
        empty: null,
        inherited: null,
      },
    });
  });
});

describe('the reports', () => {
  it.each([
    ['everything', {}, ['aws-soc-1', 'aws-soc-2', 'aws-soc-3']],
    ['a provider', { provider: 'aws' }, ['aws-soc-1', 'aws-soc-2', 'aws-soc-3']],
    ['a family', { family: 'soc-2' }, ['aws-soc-2']],
    ['a standard', { standard: 'at-c-205' }, ['aws-soc-2', 'aws-soc-3']],
    ['an audience', { audience: 'user-auditors' }, ['aws-soc-1']],
    ['an auditor', { auditor: 'ernst-young' }, ['aws-soc-1', 'aws-soc-2', 'aws-soc-3']],
    ['a category', { category: 'privacy' }, ['aws-soc-2', 'aws-soc-3']],
    ['an access channel', { channel: 'aws-artifact' }, ['aws-soc-1', 'aws-soc-2']],
    ['an access level', { access: 'PUBLIC' }, ['aws-soc-3']],
    ['a category that none addresses', { category: 'processing-integrity' }, []],
    ['a provider that there is not', { provider: 'harbour' }, []],
    ['a slug of another kind', { provider: 'ernst-young' }, []],
    [
      'conditions that are not given',
      { provider: null, access: null },
      ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'],
    ],
    ['two conditions', { standard: 'ssae-18', access: 'RESTRICTED' }, ['aws-soc-1', 'aws-soc-2']],
    [
      'every condition at once',
      {
        provider: 'aws',
        family: 'soc-3',
        standard: 'tsp-100',
        audience: 'general-public',
        auditor: 'ernst-young',
        category: 'availability',
        channel: 'aws-website',
        access: 'PUBLIC',
      },
      ['aws-soc-3'],
    ],
    [
      'conditions that exclude each other',
      { audience: 'general-public', access: 'RESTRICTED' },
      [],
    ],
  ])('can be filtered by %s', async (_, filter, slugs) => {
    const source = `query ($filter: ReportFilter) {
      reports(filter: $filter) { totalCount nodes { slug } }
    }`;
    expect(await query(source, { filter })).toEqual({
      data: { reports: { totalCount: slugs.length, nodes: slugs.map((slug) => ({ slug })) } },
    });
  });

  it('can be ordered by slug or by name, from either end, with ties settled by slug', async () => {
    const namesakes = queryOver(
      catalog([
        entity('Report', 'harbour-c', { name: 'Annual report' }),
        entity('Report', 'harbour-a', { name: 'Report' }),
        entity('Report', 'harbour-d', { name: 'Annual report' }),
        entity('Report', 'harbour-b', { name: 'annual report' }),
        entity('Report', 'harbour-e', { name: 'Annual report' }),
      ]),
    );
    const source = `{
      unsaid: reports { nodes { slug } }
      bySlug: reports(orderBy: { field: SLUG, direction: ASC }) { nodes { slug } }
      fromTheLast: reports(orderBy: { field: SLUG, direction: DESC }) { nodes { slug } }
      byName: reports(orderBy: { field: NAME }) { nodes { slug } }
      byNameFromTheLast: reports(orderBy: { field: NAME, direction: DESC }) { nodes { slug } }
    }`;
    const inOrder = (letters: string) => ({
      nodes: Array.from(letters, (letter) => ({ slug: `harbour-${letter}` })),
    });
    expect(await namesakes(source)).toEqual({
      data: {
        unsaid: inOrder('abcde'),
        bySlug: inOrder('abcde'),
        fromTheLast: inOrder('edcba'),
        byName: inOrder('cdeab'),
        byNameFromTheLast: inOrder('baedc'),
      },
    });
  });

  it('keep their order, ties included, across pages', async () => {
    const namesakes = queryOver(
      catalog(
        ['c', 'a', 'd', 'b'].map((letter) =>
          entity('Report', `harbour-${letter}`, { name: 'Annual report' }),
        ),
      ),
    );
    const source = `query ($after: String) {
      reports(first: 1, after: $after, orderBy: { field: NAME, direction: DESC }) {
        nodes { slug }
        pageInfo { endCursor }
      }
    }`;
    const slugs: string[] = [];
    let after: string | null = null;
    do {
      const { data } = (await namesakes(source, { after })) as Page;
      slugs.push(...data.reports.nodes.map(({ slug }) => slug));
      after = data.reports.pageInfo.endCursor;
    } while (after !== null);
    expect(slugs).toEqual(['harbour-d', 'harbour-c', 'harbour-b', 'harbour-a']);
  });
});

interface Page {
  readonly data: {
    readonly reports: {
      readonly nodes: readonly { readonly slug: string }[];
      readonly pageInfo: { readonly endCursor: string | null };
    };
  };
}

const LINKS = `query ($slug: String!) {
  report(slug: $slug) {
    family { slug }
    provider { slug name }
    auditor { slug name }
    standards { totalCount nodes { slug code } }
    audiences { totalCount nodes { slug } }
    categories { slug }
    access { channels { slug } }
    summarizes { slug }
    summarizedBy { slug }
  }
}`;

const FOUR_CATEGORIES = ['availability', 'confidentiality', 'privacy', 'security'].map((slug) => ({
  slug,
}));

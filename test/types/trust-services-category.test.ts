import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';
import { slugs } from '../support/slugs.js';

describe('a trust services category', () => {
  it('tells what it is about, where it is defined and which reports address it', async () => {
    const source = `{
      category(slug: "availability") {
        __typename slug name code description aliases
        definedIn { slug }
        criteria { totalCount nodes { slug code topic } }
        reports { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        category: {
          __typename: 'TrustServicesCategory',
          slug: 'availability',
          name: 'Availability',
          code: 'A',
          description:
            'Whether information and systems can be used and operated when the objectives call for them.',
          aliases: ['A'],
          definedIn: { slug: 'tsp-100' },
          criteria: {
            totalCount: 3,
            nodes: [
              { slug: 'a1.1', code: 'A1.1', topic: 'present and future capacity' },
              {
                slug: 'a1.2',
                code: 'A1.2',
                topic: 'environmental protection, backup and recovery infrastructure',
              },
              { slug: 'a1.3', code: 'A1.3', topic: 'tests of the recovery plan' },
            ],
          },
          reports: { totalCount: 2, nodes: slugs('aws-soc-2', 'aws-soc-3') },
        },
      },
    });
  });

  it('is one of five that share 61 criteria; no report addresses processing integrity', async () => {
    const source = `{
      categories {
        totalCount
        nodes { slug code criteria { totalCount } reports { totalCount } definedIn { slug } }
      }
    }`;
    const definedIn = { slug: 'tsp-100' };
    const two = { totalCount: 2 };
    expect(await query(source)).toEqual({
      data: {
        categories: {
          totalCount: 5,
          nodes: [
            {
              slug: 'availability',
              code: 'A',
              criteria: { totalCount: 3 },
              reports: two,
              definedIn,
            },
            {
              slug: 'confidentiality',
              code: 'C',
              criteria: { totalCount: 2 },
              reports: two,
              definedIn,
            },
            { slug: 'privacy', code: 'P', criteria: { totalCount: 18 }, reports: two, definedIn },
            {
              slug: 'processing-integrity',
              code: 'PI',
              criteria: { totalCount: 5 },
              reports: { totalCount: 0 },
              definedIn,
            },
            { slug: 'security', code: 'CC', criteria: { totalCount: 33 }, reports: two, definedIn },
          ],
        },
      },
    });
  });

  it('filters the reports that address it', async () => {
    const source = `{
      category(slug: "privacy") {
        restricted: reports(filter: { access: RESTRICTED }) { totalCount nodes { slug } }
        underTheGuide: reports(filter: { standard: "soc-2-guide" }) { totalCount nodes { slug } }
      }
    }`;
    const soc2 = { totalCount: 1, nodes: slugs('aws-soc-2') };
    expect(await query(source)).toEqual({
      data: { category: { restricted: soc2, underTheGuide: soc2 } },
    });
  });

  it('is null for a slug that nothing has, or that is not of a category', async () => {
    const source = `{
      missing: category(slug: "integrity") { slug }
      criterion: category(slug: "cc1.1") { slug }
      code: category(slug: "CC") { slug }
    }`;
    expect(await query(source)).toEqual({ data: { missing: null, criterion: null, code: null } });
  });
});

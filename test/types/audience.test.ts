import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';
import { slugs } from '../support/slugs.js';

describe('an audience', () => {
  it('tells who its readers are and what they use reports for', async () => {
    const source = `{
      audience(slug: "user-auditors") {
        __typename slug name description aliases use
        reports { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        audience: {
          __typename: 'Audience',
          slug: 'user-auditors',
          name: 'User auditors',
          description:
            "The auditors of a customer's financial statements, who rely on the service auditor's work for what the customer has handed over.",
          aliases: [
            'User auditor',
            "Customers' auditors",
            'Auditors of user entities',
            'Financial statement auditors',
          ],
          use: 'Draws on the report when forming a view on how effective internal control over financial reporting is.',
          reports: { totalCount: 1, nodes: slugs('aws-soc-1') },
        },
      },
    });
  });

  it('lists the reports that are written for it', async () => {
    expect(
      await query('{ audiences { totalCount nodes { slug reports { nodes { slug } } } } }'),
    ).toEqual({
      data: {
        audiences: {
          totalCount: 4,
          nodes: [
            { slug: 'business-need', reports: { nodes: slugs('aws-soc-2') } },
            { slug: 'customer-management', reports: { nodes: slugs('aws-soc-1') } },
            { slug: 'general-public', reports: { nodes: slugs('aws-soc-3') } },
            { slug: 'user-auditors', reports: { nodes: slugs('aws-soc-1') } },
          ],
        },
      },
    });
  });

  it('filters the reports that are written for it', async () => {
    const source = `{
      audience(slug: "customer-management") {
        sharedWithAuditors: reports(filter: { audience: "user-auditors" }) { nodes { slug } }
        public: reports(filter: { access: PUBLIC }) { nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        audience: { sharedWithAuditors: { nodes: slugs('aws-soc-1') }, public: { nodes: [] } },
      },
    });
  });

  it('is null for a slug that nothing has, or that is not of an audience', async () => {
    const source = `{
      missing: audience(slug: "shareholders") { slug }
      auditor: audience(slug: "ernst-young") { slug }
    }`;
    expect(await query(source)).toEqual({ data: { missing: null, auditor: null } });
  });
});

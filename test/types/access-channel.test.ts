import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';
import { slugs } from '../support/slugs.js';

describe('an access channel', () => {
  it('tells where and how reports are handed out', async () => {
    const source = `{
      channels {
        totalCount
        nodes {
          __typename slug name description aliases
          operator { slug }
          url selfService signInThrough helpPage
          reports { totalCount nodes { slug } }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        channels: {
          totalCount: 2,
          nodes: [
            {
              __typename: 'AccessChannel',
              slug: 'aws-artifact',
              name: 'AWS Artifact',
              description:
                "AWS's self-service portal, from which customers fetch compliance reports whenever they need them.",
              aliases: ['Artifact', 'Compliance report portal'],
              operator: { slug: 'aws' },
              url: null,
              selfService: true,
              signInThrough: 'AWS Management Console',
              helpPage: 'Getting Started with AWS Artifact',
              reports: { totalCount: 2, nodes: slugs('aws-soc-1', 'aws-soc-2') },
            },
            {
              __typename: 'AccessChannel',
              slug: 'aws-website',
              name: 'AWS website',
              description:
                "AWS's public site, where the latest SOC 3 report stands open to every reader.",
              aliases: ['AWS public site'],
              operator: { slug: 'aws' },
              url: null,
              selfService: true,
              signInThrough: null,
              helpPage: null,
              reports: { totalCount: 1, nodes: slugs('aws-soc-3') },
            },
          ],
        },
      },
    });
  });

  it('filters the reports that are handed out there', async () => {
    const source = `{
      channel(slug: "aws-artifact") {
        onFinancialReporting: reports(filter: { family: "soc-1" }) { nodes { slug } }
        public: reports(filter: { access: PUBLIC }) { nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        channel: { onFinancialReporting: { nodes: slugs('aws-soc-1') }, public: { nodes: [] } },
      },
    });
  });

  it('is null for a slug that nothing has, or that is not of a channel', async () => {
    const source = `{
      missing: channel(slug: "harbour-vault") { slug }
      operator: channel(slug: "aws") { slug }
    }`;
    expect(await query(source)).toEqual({ data: { missing: null, operator: null } });
  });
});

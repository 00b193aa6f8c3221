import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';
import { slugs } from '../support/slugs.js';

describe('a standard setter', () => {
  it('tells who it is and lists the standards that it issues', async () => {
    const source = `{
      organization(slug: "iaasb") {
        __typename slug name description aliases url
        ... on StandardSetter { standards { totalCount nodes { slug } } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        organization: {
          __typename: 'StandardSetter',
          slug: 'iaasb',
          name: 'International Auditing and Assurance Standards Board',
          description:
            'International board that sets the standards for auditing and for other assurance engagements, among them ISAE 3000 and ISAE 3402.',
          aliases: ['IAASB'],
          url: 'https://www.iaasb.org/',
          standards: { totalCount: 2, nodes: slugs('isae-3000-revised', 'isae-3402') },
        },
      },
    });
  });

  it('filters the standards that it issues', async () => {
    const source = `{
      organization(slug: "aicpa") {
        ... on StandardSetter {
          standards { totalCount }
          guides: standards(filter: { kind: GUIDE }) { totalCount nodes { slug } }
          sections: standards(filter: { kind: SECTION, partOf: "ssae-21" }) { nodes { slug } }
          ofAnother: standards(filter: { issuer: "iaasb" }) { totalCount nodes { slug } }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        organization: {
          standards: { totalCount: 16 },
          guides: { totalCount: 2, nodes: slugs('soc-1-guide', 'soc-2-guide') },
          sections: { nodes: slugs('at-c-206') },
          ofAnother: { totalCount: 0, nodes: [] },
        },
      },
    });
  });
});

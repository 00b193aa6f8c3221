import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';

describe('the organizations', () => {
  it('are providers, standard setters and auditors in one list', async () => {
    expect(await query('{ organizations { totalCount nodes { __typename slug } } }')).toEqual({
      data: {
        organizations: {
          totalCount: 6,
          nodes: [
            { __typename: 'StandardSetter', slug: 'aasb-canada' },
            { __typename: 'StandardSetter', slug: 'aicpa' },
            { __typename: 'StandardSetter', slug: 'auasb' },
            { __typename: 'ServiceOrganization', slug: 'aws' },
            { __typename: 'Auditor', slug: 'ernst-young' },
            { __typename: 'StandardSetter', slug: 'iaasb' },
          ],
        },
      },
    });
  });

  it('are found by slug, whatever part they play, and null where there is none', async () => {
    const source = `{
      provider: organization(slug: "aws") { __typename name url }
      setter: organization(slug: "aicpa") { __typename name url }
      auditor: organization(slug: "ernst-young") { __typename name url }
      report: organization(slug: "aws-soc-1") { name }
      missing: organization(slug: "harbour") { name }
    }`;
    expect(await query(source)).toEqual({
      data: {
        provider: { __typename: 'ServiceOrganization', name: 'Amazon Web Services', url: null },
        setter: {
          __typename: 'StandardSetter',
          name: 'American Institute of Certified Public Accountants',
          url: 'https://www.aicpa-cima.com/',
        },
        auditor: { __typename: 'Auditor', name: 'Ernst & Young LLP', url: null },
        report: null,
        missing: null,
      },
    });
  });
});

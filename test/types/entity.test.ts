import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';

describe('an entity', () => {
  it.each([
    ['aws-soc-1', 'Report', 'AWS SOC 1'],
    ['2025-10-01--2026-09-30', 'Period', '2025-10-01 to 2026-09-30'],
    ['at-c-320', 'Standard', 'AT-C section 320'],
    ['general-public', 'Audience', 'General public'],
    ['ernst-young', 'Auditor', 'Ernst & Young LLP'],
    ['soc-2', 'ReportFamily', 'SOC 2'],
    ['aws', 'ServiceOrganization', 'Amazon Web Services'],
    ['iaasb', 'StandardSetter', 'International Auditing and Assurance Standards Board'],
    ['security', 'TrustServicesCategory', 'Security'],
    ['p6.7', 'Criterion', 'P6.7'],
    ['aws-artifact', 'AccessChannel', 'AWS Artifact'],
    ['aws-soc-page', 'Source', 'AWS SOC compliance page'],
  ])('is found by its slug alone: %s is a %s', async (slug, kind, name) => {
    const source = 'query ($slug: String!) { entity(slug: $slug) { __typename slug name } }';
    expect(await query(source, { slug })).toEqual({
      data: { entity: { __typename: kind, slug, name } },
    });
  });

  it.each([
    ['that nothing has', 'aws-soc-9'],
    ['of a conflict, which has no name of its own', 'aws-period-length'],
    ['in capitals', 'AWS'],
    ['with a space', 'aws '],
    ['of days that are no period', '2025-10-02--2026-09-30'],
    ['of days that do not exist', '2025-10-01--2026-09-31'],
    ['of three days', '2025-10-01--2026-09-30--2027-09-30'],
    ['of a period that ends before it begins', '2026-09-30--2025-10-01'],
    ['of one day', '2026-09-30'],
    ['of everything inherited', '__proto__'],
    ['of nothing', ''],
    ['without end', 'a'.repeat(50_000)],
  ])('is null for a slug %s', async (_, slug) => {
    const source = 'query ($slug: String!) { entity(slug: $slug) { slug } }';
    expect(await query(source, { slug })).toEqual({ data: { entity: null } });
  });

  it('can be asked for what only its kind has', async () => {
    const source = `{
      entity(slug: "isae-3402") {
        name
        ... on Standard { code issuer { slug } }
        ... on Organization { url }
        ... on Node { id }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        entity: {
          name: 'International Standard on Assurance Engagements 3402',
          code: 'ISAE 3402',
          issuer: { slug: 'iaasb' },
          id: Buffer.from('Standard:isae-3402').toString('base64url'),
        },
      },
    });
  });
});

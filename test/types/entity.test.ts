import { describe, expect, it } from 'vitest';
import { NO_EDITIONS } from '../support/no-edition.js';
import { query, queryOver, seedCatalog } from '../support/server.js';

describe('an entity', () => {
  it.each([
    ['aws-soc-1', 'Report', 'AWS SOC 1'],
    ['2025-10-01--2026-09-30', 'Period', '2025-10-01 to 2026-09-30'],
    ['2026-04-01--2026-09-30', 'Period', '2026-04-01 to 2026-09-30'],
    ['aws-soc-1--2025-10-01--2026-09-30', 'Edition', 'AWS SOC 1, 2025-10-01 to 2026-09-30'],
    [
      'aws-soc-1--2026-04-01--2026-09-30--legacy',
      'Edition',
      'AWS SOC 1, 2026-04-01 to 2026-09-30 (legacy reading)',
    ],
    ['aws-soc-3--2023-10-01--2024-09-30', 'Edition', 'AWS SOC 3, 2023-10-01 to 2024-09-30'],
    ['aws-soc-3--2019-04-01--2019-09-30', 'Edition', 'AWS SOC 3, 2019-04-01 to 2019-09-30'],
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
    ['of a period beyond the horizon', '2022-10-01--2023-09-30'],
    ...NO_EDITIONS,
    ['of everything inherited', '__proto__'],
    ['of nothing', ''],
    ['as long as a text can be', 'a'.repeat(200)],
  ])('is null for a slug %s', async (_, slug) => {
    const source = 'query ($slug: String!) { entity(slug: $slug) { slug } }';
    expect(await query(source, { slug })).toEqual({ data: { entity: null } });
  });

  it('that is an edition is found as an entity exactly where it is found as an edition', async () => {
    const source = `query ($slug: String!) {
      entity(slug: $slug) { __typename id slug name }
      edition(slug: $slug) { __typename id slug name }
    }`;
    const days = ['2022-11-23', '2026-11-23', '2036-11-23'] as const;
    const slugs = [
      'aws-soc-1--2025-10-01--2026-09-30',
      'aws-soc-1--2026-04-01--2026-09-30--legacy',
      'aws-soc-3--2023-10-01--2024-09-30',
      'aws-soc-3--2019-04-01--2019-09-30',
    ];
    const found = days.map(async (today) => {
      const ask = queryOver(seedCatalog, today);
      const answers = await Promise.all(slugs.map(async (slug) => ask(source, { slug })));
      return answers.map((answer) => {
        const { entity, edition } = (answer as { data: Record<string, unknown> }).data;
        expect(entity).toEqual(edition);
        return entity !== null;
      });
    });
    // Those that were seen are facts, whatever the day; the others are claimed around it.
    expect(await Promise.all(found)).toEqual([
      [true, false, true, true],
      [true, true, true, true],
      [false, false, true, true],
    ]);
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

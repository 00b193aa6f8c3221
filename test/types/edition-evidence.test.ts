import { describe, expect, it } from 'vitest';
import { query } from '../support/server.js';

const FACTS = 'facts { field value certainty rank rule conflict { slug } citations { locator } }';

const ISSUED_AGAIN = 'Follows from the cadence, by which the report is issued again and again.';
const PERIOD =
  'Follows from the cadence of the report: how long its periods are, and on which days of a year they end.';
const RELEASE =
  'The last day of the period, and the time that a release takes after it by the cadence of the report.';

const TABLE = { locator: 'Comparison table, row on period covered, SOC 1 column' };
const FREQUENCY = { locator: 'FAQ, on how often reports are issued and when they are released' };
const REGIONS = { locator: 'FAQ, on when new regions are covered' };
const OLD_ANSWER = { locator: 'The answer, its short description and note' };

describe('the facts of an edition that nobody saw', () => {
  it('say what it follows from, and lead to the conflict that this is part of', async () => {
    const source = `{ edition(slug: "aws-soc-1--2025-10-01--2026-09-30") { ${FACTS} } }`;
    const disputed = {
      certainty: 'DERIVED',
      rank: 'PREFERRED',
      conflict: { slug: 'aws-period-length' },
      citations: [TABLE, FREQUENCY],
    };
    expect(await query(source)).toEqual({
      data: {
        edition: {
          facts: [
            { field: 'report', value: 'aws-soc-1', rule: ISSUED_AGAIN, ...disputed },
            { field: 'period', value: '2025-10-01 2026-09-30', rule: PERIOD, ...disputed },
            {
              field: 'releaseWindow',
              value: '2026-11-11 2026-11-18',
              rule: RELEASE,
              ...disputed,
              rank: 'NORMAL',
              conflict: null,
            },
          ],
        },
      },
    });
  });

  it('rest on the other passages where only the legacy reading has it', async () => {
    const source = `{
      edition(slug: "aws-soc-1--2026-04-01--2026-09-30--legacy") { ${FACTS} }
    }`;
    const disputed = {
      certainty: 'DERIVED',
      rank: 'DEPRECATED',
      conflict: { slug: 'aws-period-length' },
      citations: [REGIONS, OLD_ANSWER],
    };
    expect(await query(source)).toEqual({
      data: {
        edition: {
          facts: [
            { field: 'report', value: 'aws-soc-1', rule: ISSUED_AGAIN, ...disputed },
            { field: 'period', value: '2026-04-01 2026-09-30', rule: PERIOD, ...disputed },
            {
              field: 'releaseWindow',
              value: '2026-11-11 2026-11-18',
              rule: RELEASE,
              ...disputed,
              rank: 'NORMAL',
              conflict: null,
              citations: [REGIONS, FREQUENCY],
            },
          ],
        },
      },
    });
  });
});

describe('the facts of an edition that somebody saw', () => {
  it('are those of its source, and when it was to come out', async () => {
    const source = `{
      edition(slug: "aws-soc-3--2023-10-01--2024-09-30") {
        facts { subject { slug } field value certainty citations { source { slug } } }
      }
    }`;
    const subject = { slug: 'aws-soc-3--2023-10-01--2024-09-30' };
    const citations = [{ source: { slug: 'aws-soc-3-report-2024' } }];
    expect(await query(source)).toEqual({
      data: {
        edition: {
          facts: [
            { subject, field: 'report', value: 'aws-soc-3', certainty: 'STATED', citations },
            {
              subject,
              field: 'period',
              value: '2023-10-01 2024-09-30',
              certainty: 'STATED',
              citations,
            },
            {
              subject,
              field: 'releaseWindow',
              value: '2024-11-11 2024-11-18',
              certainty: 'DERIVED',
              citations: [
                { source: { slug: 'aws-soc-page' } },
                { source: { slug: 'aws-soc-page' } },
              ],
            },
          ],
        },
      },
    });
  });
});

describe('the conflicts of an entity', () => {
  it.each([
    [
      'aws-soc-1',
      [
        'aws-period-length',
        'aws-soc-1-2-access',
        'aws-soc-1-frequency',
        'aws-soc-1-release-months',
        'aws-soc-1-standards-list',
      ],
    ],
    ['aws', ['aws-audit-or-examination', 'aws-period-length', 'aws-soc-1-2-access']],
    ['tsp-100', ['aws-criteria-name', 'aws-tsp-section']],
    ['aws-soc-1--2025-10-01--2026-09-30', ['aws-period-length']],
    ['2025-10-01--2026-09-30', []],
    ['cc1.1', []],
  ])('are those about it and those of its facts: %s', async (slug, conflicts) => {
    const source = 'query ($slug: String!) { entity(slug: $slug) { conflicts { slug } } }';
    const found = conflicts.map((conflict) => ({ slug: conflict }));
    expect(await query(source, { slug })).toEqual({ data: { entity: { conflicts: found } } });
  });

  it('are reached from every fact on how often SOC 1 is issued, with both readings', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        facts(field: "cadence.editionsPerYear") {
          conflict {
            topic
            reason
            preferred { value citations { locator } }
            facts { value rank citations { locator } }
          }
        }
      }
    }`;
    const quarterly = { value: '4', citations: [FREQUENCY, TABLE] };
    const conflict = {
      topic: 'How often AWS issues SOC 1',
      reason: expect.stringContaining('quarterly') as unknown,
      preferred: quarterly,
      facts: [
        { ...quarterly, rank: 'PREFERRED' },
        { value: '2', rank: 'DEPRECATED', citations: [REGIONS] },
      ],
    };
    expect(await query(source)).toEqual({
      data: { report: { facts: [{ conflict }, { conflict }] } },
    });
  });
});

describe('the open questions of an entity', () => {
  it('can be narrowed to one', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        opinion: unknowns(field: "opinion") { field seeAlso }
        nothing: unknowns(field: "opinions") { field }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          opinion: [
            { field: 'opinion', seeAlso: "The service auditor's report in the edition itself" },
          ],
          nothing: [],
        },
      },
    });
  });
});

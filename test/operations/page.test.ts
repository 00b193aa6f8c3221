import { describe, expect, it } from 'vitest';
import { operations } from '../support/operation.js';
import { query } from '../support/server.js';
import { cell, FAQ_ISAE_3402, FAQ_REQUEST, overviewOf, standardsCell } from './expectation.js';

const sources = new Map(operations.map(({ question, source }) => [question, source]));

/** What a page is made from. */
async function pageOf<Data>(
  question: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const answer = (await query(sources.get(question) ?? '', variables)) as { readonly data: Data };
  return answer.data;
}

interface Listed<Item> {
  readonly reports: { readonly nodes: readonly Item[] };
}

interface Edition {
  readonly status: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly releaseWindow: { readonly from: string; readonly to: string };
}

function shown({ period, status, releaseWindow }: Edition) {
  return `${period.start}–${period.end} ${status} ${releaseWindow.from}–${releaseWindow.to}`;
}

interface Link {
  readonly predicate: string;
  readonly direction: string;
  readonly neighbor: { readonly slug: string };
  readonly citations: readonly { readonly locator: string }[];
}

function told({ predicate, direction, neighbor, citations }: Link) {
  return [predicate, direction, neighbor.slug, citations.map(({ locator }) => locator)];
}

describe('the portfolio', () => {
  interface Report {
    readonly slug: string;
    readonly currentEdition: Edition;
    readonly nextEdition: Edition;
    readonly coverage: { readonly gaps: readonly object[] };
  }

  it('shows the current and the next edition of each report, and what of a year is not covered', async () => {
    const { reports } = await pageOf<Listed<Report>>('how-does-the-portfolio-stand', {
      from: '2026-01-01',
      to: '2026-12-31',
    });
    const gap = { from: '2026-10-01', to: '2026-12-31', days: 92 };
    const bridge = { bridgeable: true, bridgeableOn: '2026-12-31' };
    const current = '2025-10-01–2026-09-30 PRESUMED_RELEASED 2026-11-11–2026-11-18';
    const next = '2026-04-01–2027-03-31 IN_PROGRESS 2027-05-12–2027-05-19';
    expect(
      reports.nodes.map(({ slug, currentEdition, nextEdition, coverage }) => [
        slug,
        shown(currentEdition),
        shown(nextEdition),
        coverage.gaps,
      ]),
    ).toEqual([
      [
        'aws-soc-1',
        current,
        '2026-01-01–2026-12-31 IN_PROGRESS 2027-02-11–2027-02-18',
        [{ ...gap, ...bridge }],
      ],
      ['aws-soc-2', current, next, [{ ...gap, ...bridge }]],
      ['aws-soc-3', current, next, [{ ...gap, ...bridge }]],
    ]);
  });
});

describe('the timeline', () => {
  interface Report {
    readonly editions: { readonly nodes: readonly Edition[] };
    readonly coverage: {
      readonly coveredDays: number;
      readonly totalDays: number;
      readonly segments: readonly { readonly kind: string; readonly days: number }[];
    };
  }

  it('has all editions that anything is claimed of, and the days of the interval by their kind', async () => {
    const { reports } = await pageOf<Listed<Report>>('what-happens-when');
    const [soc1, soc2] = reports.nodes;
    const around = soc1?.editions.nodes.filter(({ period }) => /^202[67]/.test(period.end));
    expect(around?.map(shown)).toEqual([
      '2027-01-01–2027-12-31 PROJECTED 2028-02-11–2028-02-18',
      '2026-10-01–2027-09-30 IN_PROGRESS 2027-11-11–2027-11-18',
      '2026-07-01–2027-06-30 IN_PROGRESS 2027-08-11–2027-08-18',
      '2026-04-01–2027-03-31 IN_PROGRESS 2027-05-12–2027-05-19',
      '2026-01-01–2026-12-31 IN_PROGRESS 2027-02-11–2027-02-18',
      '2025-10-01–2026-09-30 PRESUMED_RELEASED 2026-11-11–2026-11-18',
      '2025-07-01–2026-06-30 PRESUMED_RELEASED 2026-08-11–2026-08-18',
      '2025-04-01–2026-03-31 PRESUMED_RELEASED 2026-05-12–2026-05-19',
    ]);
    for (const report of [soc1, soc2]) {
      expect(report?.coverage).toMatchObject({ coveredDays: 273, totalDays: 365 });
      expect(report?.coverage.segments).toMatchObject([
        { kind: 'COVERED', days: 273 },
        { kind: 'EXPECTED', days: 92 },
      ]);
    }
  });
});

describe('the graph', () => {
  it('shows the neighbours of an entity, and what each link rests on', async () => {
    const { entity } = await pageOf<{
      readonly entity: { readonly links: { readonly nodes: readonly Link[] } };
    }>('what-surrounds-an-entity');
    expect(entity.links.nodes.map(told)).toEqual([
      ['AVAILABLE_THROUGH', 'IN', 'aws-soc-1', [overviewOf(1), FAQ_ISAE_3402, FAQ_REQUEST]],
      ['AVAILABLE_THROUGH', 'IN', 'aws-soc-2', [overviewOf(2), FAQ_REQUEST]],
      ['OPERATED_BY', 'OUT', 'aws', [FAQ_REQUEST, FAQ_ISAE_3402]],
    ]);
  });

  it('shows a shortest path, and what each of its links rests on', async () => {
    const { path } = await pageOf<{ readonly path: { readonly steps: readonly Link[] } }>(
      'how-are-two-entities-connected',
    );
    const reader = [cell('primary audience', 3), overviewOf(3), cell('what the report is', 3)];
    expect(path.steps.map(told)).toEqual([
      ['ADDRESSED_TO', 'IN', 'aws-soc-3', reader],
      ['PERFORMED_UNDER', 'OUT', 'at-c-205', [standardsCell(3)]],
    ]);
  });
});

describe('the page of an entity', () => {
  it.each([
    ['Report', 'aws-soc-2', 'purposes'],
    ['ReportFamily', 'soc-1', 'subject'],
    ['Standard', 'tsp-100', 'code'],
    ['Criterion', 'a1.1', 'topic'],
    ['TrustServicesCategory', 'privacy', 'criteria'],
    ['Audience', 'general-public', 'reports'],
    ['AccessChannel', 'aws-artifact', 'operator'],
    ['Auditor', 'ernst-young', 'reports'],
    ['ServiceOrganization', 'aws', 'channels'],
    ['StandardSetter', 'aicpa', 'standards'],
    ['Source', 'aws-soc-page', 'publisher'],
    ['Edition', 'aws-soc-1--2025-10-01--2026-09-30', 'releaseWindow'],
    ['Period', '2025-10-01--2026-09-30', 'days'],
  ])('of the kind %s tells what there is to tell', async (kind, slug, field) => {
    const { entity } = await pageOf<{ readonly entity: object }>('what-is-known-of-an-entity', {
      entity: slug,
    });
    expect(entity).toMatchObject({
      __typename: kind,
      slug,
      facts: expect.any(Array) as unknown,
      unknowns: expect.any(Array) as unknown,
      [field]: expect.anything() as unknown,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { HALF_YEARLY, catalog, harbourCatalog } from '../support/catalog.js';
import { halfTo, yearTo, yearsTo } from '../support/edition-slug.js';
import { query, queryOver } from '../support/server.js';
import { slugs } from '../support/slugs.js';

const AWS = ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'];
const LEGACY_CAVEAT =
  'This follows the legacy reading, which lost against another in a conflict between sources.';

describe('a period', () => {
  it('of the legacy reading is found by it alone, with its editions', async () => {
    const source = `{
      period(start: "2026-04-01", end: "2026-09-30", reading: LEGACY) {
        slug
        days
        editions { totalCount nodes { slug reading } }
        preferred: editions(reading: PREFERRED) { totalCount }
      }
      preferred: period(start: "2026-04-01", end: "2026-09-30") { slug }
      year: period(start: "2025-10-01", end: "2026-09-30", reading: LEGACY) { slug }
    }`;
    expect(await query(source)).toEqual({
      data: {
        period: {
          slug: '2026-04-01--2026-09-30',
          days: 183,
          editions: {
            totalCount: 3,
            nodes: AWS.map((report) => ({
              slug: halfTo(report, '2026-09-30'),
              reading: 'LEGACY',
            })),
          },
          preferred: { totalCount: 0 },
        },
        preferred: null,
        year: null,
      },
    });
  });

  it('of twelve months has no legacy edition, though it can be asked for one', async () => {
    const source = `{
      period(start: "2025-10-01", end: "2026-09-30") {
        editions(reading: LEGACY) { totalCount }
        preferred: editions { nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        period: {
          editions: { totalCount: 0 },
          preferred: { nodes: AWS.flatMap((report) => yearsTo(report, '2026-09-30')) },
        },
      },
    });
  });

  it('is listed by either reading', async () => {
    const source = `{
      legacy: periods(reading: LEGACY, covering: "2026-02-14") { nodes { slug } }
      preferred: periods(covering: "2026-02-14") { totalCount }
    }`;
    expect(await query(source)).toEqual({
      data: {
        legacy: { nodes: slugs('2025-10-01--2026-03-31') },
        preferred: { totalCount: 4 },
      },
    });
  });
});

describe('an edition of the legacy reading', () => {
  const slug = halfTo('aws-soc-1', '2026-09-30');
  const id = Buffer.from(`Edition:${slug}`).toString('base64url');
  const KNOWN = '... on Edition { slug reading previous { slug } period { days } }';

  it('is found again by its slug and by its id', async () => {
    const source = `query ($slug: String!, $id: ID!) {
      edition(slug: $slug) { id ${KNOWN} }
      entity(slug: $slug) { id ${KNOWN} }
      node(id: $id) { id ${KNOWN} }
      nodes(ids: [$id, $id]) { id ${KNOWN} }
    }`;
    const edition = {
      id,
      slug,
      reading: 'LEGACY',
      previous: { slug: halfTo('aws-soc-1', '2026-03-31') },
      period: { days: 183 },
    };
    expect(await query(source, { slug, id })).toEqual({
      data: { edition, entity: edition, node: edition, nodes: [edition, edition] },
    });
  });

  it.each([
    ['the preferred days', `${yearTo('aws-soc-1', '2026-09-30')}--legacy`],
    ['the days of the legacy reading without its mark', 'aws-soc-1--2026-04-01--2026-09-30'],
    ['a mark twice', `${slug}--legacy`],
    ['another mark', 'aws-soc-1--2026-04-01--2026-09-30--old'],
    ['a mark in capital letters', 'aws-soc-1--2026-04-01--2026-09-30--LEGACY'],
  ])('is not found by %s', async (_, other) => {
    const source = `query ($slug: String!, $id: ID!) {
      edition(slug: $slug) { slug }
      entity(slug: $slug) { slug }
      node(id: $id) { id }
    }`;
    const otherId = Buffer.from(`Edition:${other}`).toString('base64url');
    expect(await query(source, { slug: other, id: otherId })).toEqual({
      data: { edition: null, entity: null, node: null },
    });
  });
});

describe('a report without a legacy cadence', () => {
  it('answers both readings by its one cadence', async () => {
    const source = `query ($view: Reading!) {
      report(slug: "harbour-soc-2") {
        cadence(reading: $view) { periodLength }
        currentEdition(reading: $view) { slug name reading }
        nextEdition(reading: $view) { slug }
        editions(reading: $view) { totalCount }
        periods(reading: $view) { totalCount }
        coverage(from: "2026-01-01", to: "2026-12-31", reading: $view) {
          coveredDays
          editions { slug reading }
          caveats
        }
      }
      editions(reading: $view, filter: { report: "harbour-soc-2" }, last: 1) { nodes { slug } }
      period(start: "2025-10-01", end: "2026-09-30", reading: $view) {
        editions(reading: $view, covering: "2026-09-30") { nodes { slug } }
      }
    }`;
    const ask = queryOver(harbourCatalog);
    const slug = yearTo('harbour-soc-2', '2026-09-30');
    for (const view of ['PREFERRED', 'LEGACY']) {
      expect(await ask(source, { view })).toEqual({
        data: {
          report: {
            cadence: { periodLength: 'P12M' },
            currentEdition: {
              slug,
              name: 'Harbour SOC 2, 2025-10-01 to 2026-09-30',
              reading: 'PREFERRED',
            },
            nextEdition: { slug: yearTo('harbour-soc-2', '2027-03-31') },
            editions: { totalCount: 14 },
            periods: { totalCount: 14 },
            coverage: {
              coveredDays: 273,
              editions: [{ slug, reading: 'PREFERRED' }],
              caveats: expect.not.arrayContaining([LEGACY_CAVEAT]) as unknown,
            },
          },
          editions: { nodes: yearsTo('harbour-soc-2', '2024-03-31') },
          period: {
            editions: {
              nodes: ['harbour-soc-1', 'harbour-soc-2', 'harbour-soc-3'].flatMap((report) =>
                yearsTo(report, '2026-09-30'),
              ),
            },
          },
        },
      });
    }
  });

  it('has no edition that is marked as legacy', async () => {
    const slug = `${yearTo('harbour-soc-2', '2026-09-30')}--legacy`;
    const source = 'query ($slug: String!) { edition(slug: $slug) { slug } }';
    expect(await queryOver(harbourCatalog)(source, { slug })).toEqual({ data: { edition: null } });
  });
});

describe('an edition that both readings have', () => {
  const legacyCadence = { ...HALF_YEARLY, periodEnds: ['--03-31'], editionsPerYear: 1 } as const;
  const ask = queryOver(
    catalog(
      harbourCatalog.entities.map((node) =>
        node.slug === 'harbour-soc-2' && node.kind === 'Report' ? { ...node, legacyCadence } : node,
      ),
    ),
  );
  const slug = yearTo('harbour-soc-2', '2026-03-31');

  it('is one and the same, though others stand beside it', async () => {
    const source = `{
      report(slug: "harbour-soc-2") {
        preferred: editions(covering: "2026-02-14") { nodes { slug reading } }
        legacy: editions(covering: "2026-02-14", reading: LEGACY) {
          nodes { slug reading previous { slug } next { slug } }
        }
      }
    }`;
    expect(await ask(source)).toEqual({
      data: {
        report: {
          preferred: {
            nodes: [
              { slug: yearTo('harbour-soc-2', '2026-09-30'), reading: 'PREFERRED' },
              { slug, reading: 'PREFERRED' },
            ],
          },
          legacy: {
            nodes: [
              {
                slug,
                reading: 'PREFERRED',
                previous: { slug: yearTo('harbour-soc-2', '2025-03-31') },
                next: { slug: yearTo('harbour-soc-2', '2027-03-31') },
              },
            ],
          },
        },
      },
    });
  });

  it('has no second slug', async () => {
    const source = 'query ($slug: String!) { edition(slug: $slug) { slug } }';
    expect(await ask(source, { slug: `${slug}--legacy` })).toEqual({ data: { edition: null } });
  });
});

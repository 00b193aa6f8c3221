import { describe, expect, it } from 'vitest';
import { ask, withCopies } from '../support/economy.js';
import { query, seedCatalog } from '../support/server.js';
import { slugs } from '../support/slugs.js';

const source = `query ($reports: [String!]!) {
  compareReports(reports: $reports) {
    reports { slug }
    standards {
      shared { slug }
      sharedBySome { standard { slug } reports { slug } }
      onlyHere { report { slug } standards { slug } }
      sharedParts { slug }
      partsSharedBySome { standard { slug } reports { slug } }
      partsOnlyHere { report { slug } standards { slug } }
      throughParts { standard { slug } namedBy { report { slug } namesWhole parts { slug } } }
    }
    audiences {
      shared { slug }
      sharedBySome { audience { slug } reports { slug } }
      onlyHere { report { slug } audiences { slug } }
    }
    categories {
      shared { slug }
      sharedBySome { category { slug } reports { slug } }
      onlyHere { report { slug } categories { slug } }
    }
  }
}`;

const [SOC_1, SOC_2, SOC_3] = ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'] as const;

/** What a report has alone, by the name of the list that holds it. */
function alone(report: string, list: string, ...names: readonly string[]) {
  return { report: { slug: report }, [list]: slugs(...names) };
}

function named(report: string, namesWhole: boolean, ...parts: readonly string[]) {
  return { report: { slug: report }, namesWhole, parts: slugs(...parts) };
}

function ssae18(...namedBy: readonly unknown[]) {
  return [{ standard: { slug: 'ssae-18' }, namedBy }];
}

describe('a comparison of reports', () => {
  it('shows of SOC 2 and SOC 3 that they differ in guide and readers alone', async () => {
    expect(await query(source, { reports: [SOC_2, SOC_3] })).toEqual({
      data: {
        compareReports: {
          reports: slugs(SOC_2, SOC_3),
          standards: {
            shared: slugs('ssae-18', 'tsp-100'),
            sharedBySome: [],
            onlyHere: [alone(SOC_2, 'standards', 'soc-2-guide'), alone(SOC_3, 'standards')],
            sharedParts: slugs('at-c-105', 'at-c-205'),
            partsSharedBySome: [],
            partsOnlyHere: [alone(SOC_2, 'standards'), alone(SOC_3, 'standards')],
            throughParts: ssae18(
              named(SOC_2, true, 'at-c-105', 'at-c-205'),
              named(SOC_3, true, 'at-c-105', 'at-c-205'),
            ),
          },
          audiences: {
            shared: [],
            sharedBySome: [],
            onlyHere: [
              alone(SOC_2, 'audiences', 'business-need'),
              alone(SOC_3, 'audiences', 'general-public'),
            ],
          },
          categories: {
            shared: slugs('availability', 'confidentiality', 'privacy', 'security'),
            sharedBySome: [],
            onlyHere: [alone(SOC_2, 'categories'), alone(SOC_3, 'categories')],
          },
        },
      },
    });
  });

  it('shows of SOC 1 and SOC 2 that they share a standard and no part of it', async () => {
    expect(await query(source, { reports: [SOC_1, SOC_2] })).toEqual({
      data: {
        compareReports: {
          reports: slugs(SOC_1, SOC_2),
          standards: {
            shared: slugs('ssae-18'),
            sharedBySome: [],
            onlyHere: [
              alone(SOC_1, 'standards', 'isae-3402', 'soc-1-guide'),
              alone(SOC_2, 'standards', 'soc-2-guide', 'tsp-100'),
            ],
            sharedParts: [],
            partsSharedBySome: [],
            partsOnlyHere: [
              alone(SOC_1, 'standards', 'at-c-320'),
              alone(SOC_2, 'standards', 'at-c-105', 'at-c-205'),
            ],
            throughParts: ssae18(
              named(SOC_1, true, 'at-c-320'),
              named(SOC_2, true, 'at-c-105', 'at-c-205'),
            ),
          },
          audiences: {
            shared: [],
            sharedBySome: [],
            onlyHere: [
              alone(SOC_1, 'audiences', 'customer-management', 'user-auditors'),
              alone(SOC_2, 'audiences', 'business-need'),
            ],
          },
          categories: {
            shared: [],
            sharedBySome: [],
            onlyHere: [
              alone(SOC_1, 'categories'),
              alone(SOC_2, 'categories', 'availability', 'confidentiality', 'privacy', 'security'),
            ],
          },
        },
      },
    });
  });

  it('shows of three what only two have, the reports in the order asked for', async () => {
    const two = slugs(SOC_3, SOC_2);
    expect(await query(source, { reports: [SOC_3, SOC_1, SOC_2] })).toEqual({
      data: {
        compareReports: {
          reports: slugs(SOC_3, SOC_1, SOC_2),
          standards: {
            shared: slugs('ssae-18'),
            sharedBySome: [{ standard: { slug: 'tsp-100' }, reports: two }],
            onlyHere: [
              alone(SOC_3, 'standards'),
              alone(SOC_1, 'standards', 'isae-3402', 'soc-1-guide'),
              alone(SOC_2, 'standards', 'soc-2-guide'),
            ],
            sharedParts: [],
            partsSharedBySome: [
              { standard: { slug: 'at-c-105' }, reports: two },
              { standard: { slug: 'at-c-205' }, reports: two },
            ],
            partsOnlyHere: [
              alone(SOC_3, 'standards'),
              alone(SOC_1, 'standards', 'at-c-320'),
              alone(SOC_2, 'standards'),
            ],
            throughParts: ssae18(
              named(SOC_3, true, 'at-c-105', 'at-c-205'),
              named(SOC_1, true, 'at-c-320'),
              named(SOC_2, true, 'at-c-105', 'at-c-205'),
            ),
          },
          audiences: {
            shared: [],
            sharedBySome: [],
            onlyHere: [
              alone(SOC_3, 'audiences', 'general-public'),
              alone(SOC_1, 'audiences', 'customer-management', 'user-auditors'),
              alone(SOC_2, 'audiences', 'business-need'),
            ],
          },
          categories: {
            shared: [],
            sharedBySome: ['availability', 'confidentiality', 'privacy', 'security'].map(
              (slug) => ({ category: { slug }, reports: two }),
            ),
            onlyHere: [SOC_3, SOC_1, SOC_2].map((slug) => alone(slug, 'categories')),
          },
        },
      },
    });
  });

  it('takes one read for the reports and one for all that they lead to', async () => {
    const reads = { nodesBySlugs: 2 };
    const many = withCopies(seedCatalog, 20);
    const reports = many.entities.filter(({ kind }) => kind === 'Report').map(({ slug }) => slug);
    expect(reports).toHaveLength(60);
    expect((await ask(seedCatalog, source, { reports: [SOC_1, SOC_3] })).reads).toEqual(reads);
    expect((await ask(many, source, { reports })).reads).toEqual(reads);
  });
});

describe('a comparison that cannot be meant', () => {
  it.each([
    [[], 'must have at least 2 slugs, but got 0.'],
    [[SOC_1], 'must have at least 2 slugs, but got 1.'],
    [[SOC_1, SOC_2, SOC_1], 'must name each report once, but has "aws-soc-1" twice.'],
    [[SOC_1, 'aws'], 'must hold slugs of reports, but got "aws".'],
    [['aws-soc-9', SOC_1], 'must hold slugs of reports, but got "aws-soc-9".'],
  ])('is refused with what is wrong about it: %j', async (reports, expectation) => {
    expect(await query(source, { reports })).toMatchObject({
      errors: [
        {
          message: `Argument "reports" ${expectation}`,
          path: ['compareReports'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'reports' },
        },
      ],
    });
  });
});

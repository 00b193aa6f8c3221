import { describe, expect, it } from 'vitest';
import type { Catalog } from '../src/model/catalog.js';
import { ask, withCopies } from './support/economy.js';
import { LINK_FIELDS } from './support/link-field.js';
import { fieldAt, isConnection } from './support/schema-field.js';
import { LISTS } from './support/list-field.js';
import { seedCatalog } from './support/server.js';

/** The same catalog twice over: of every entity, conflict, link and fact there is a second one. */
function withTwins({ version, ...content }: Catalog): Catalog {
  const slugs = new Set([...content.entities, ...content.conflicts].map(({ slug }) => slug));

  function twinOf(value: unknown): unknown {
    if (typeof value === 'string') return slugs.has(value) ? `${value}-twin` : value;
    if (Array.isArray(value)) return value.map(twinOf);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, twinOf(member)]),
    );
  }

  const twins = twinOf(content) as Omit<Catalog, 'version'>;
  return {
    version,
    entities: [...content.entities, ...twins.entities],
    links: [...content.links, ...twins.links],
    facts: [...content.facts, ...twins.facts],
    conflicts: [...content.conflicts, ...twins.conflicts],
  };
}

const twins = withTwins(seedCatalog);

describe('a deep question', () => {
  const source = `{
    reports(first: 5) {
      totalCount
      nodes {
        standards(first: 5) {
          nodes {
            reports(first: 5) {
              nodes {
                audiences(first: 5) {
                  nodes {
                    reports(first: 5) {
                      nodes { auditor { reports(first: 5) { nodes { slug } } } }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }`;

  it('takes as many reads for twenty times as many reports', async () => {
    const reads = { pages: 6, counts: 1, nodesBySlugs: 1 };
    const few = await ask(seedCatalog, source);
    const many = await ask(withCopies(seedCatalog, 20), source);
    expect(few.data['reports']).toMatchObject({ totalCount: 3 });
    expect(many.data['reports']).toMatchObject({ totalCount: 60 });
    expect([few.reads, many.reads]).toEqual([reads, reads]);
  });
});

/** One read for the entities, one for what they lead to. */
const ONE_EACH = { pages: 1, nodesBySlugs: 1 };
const A_PAGE_EACH = { pages: 2 };
/** None for what stands on the page of the entities. */
const ONE_PAGE = { pages: 1 };

/** What it takes to follow one link from every entity of a kind, or of all organizations. */
const READS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Report.provider': ONE_EACH,
  'Report.family': ONE_EACH,
  'Report.standards': A_PAGE_EACH,
  'Report.audiences': A_PAGE_EACH,
  'Report.auditor': ONE_EACH,
  'Report.categories': A_PAGE_EACH,
  'Report.access.channels': ONE_EACH,
  'Report.summarizes': ONE_PAGE,
  'Report.summarizedBy': A_PAGE_EACH,
  'Report.editions': A_PAGE_EACH,
  // The reports, and the editions of each that were seen: the others follow from its cadence.
  'Edition.report': A_PAGE_EACH,
  'Edition.period': A_PAGE_EACH,
  'Period.editions': { cadencePatterns: 1, observedPeriods: 1, pages: 2 },
  'Standard.issuer': ONE_EACH,
  'Standard.partOf': ONE_PAGE,
  'Standard.parts': A_PAGE_EACH,
  'Standard.reports': A_PAGE_EACH,
  'Standard.supersedes': A_PAGE_EACH,
  'Standard.supersededBy': A_PAGE_EACH,
  'Standard.correspondsTo': A_PAGE_EACH,
  'Standard.supplements': A_PAGE_EACH,
  'Standard.supplementedBy': A_PAGE_EACH,
  'Standard.amends': A_PAGE_EACH,
  'Standard.amendedBy': A_PAGE_EACH,
  'Standard.interprets': A_PAGE_EACH,
  'Standard.interpretedBy': A_PAGE_EACH,
  'Standard.categories': A_PAGE_EACH,
  'Standard.criteria': A_PAGE_EACH,
  'Audience.reports': A_PAGE_EACH,
  'Auditor.reports': A_PAGE_EACH,
  'ReportFamily.reports': A_PAGE_EACH,
  'ServiceOrganization.reports': A_PAGE_EACH,
  'ServiceOrganization.channels': A_PAGE_EACH,
  'StandardSetter.standards': A_PAGE_EACH,
  'TrustServicesCategory.reports': A_PAGE_EACH,
  'TrustServicesCategory.definedIn': ONE_EACH,
  'TrustServicesCategory.criteria': A_PAGE_EACH,
  'Criterion.category': ONE_EACH,
  'Criterion.definedIn': ONE_EACH,
  'AccessChannel.operator': ONE_EACH,
  'AccessChannel.reports': A_PAGE_EACH,
};

describe('one link, followed from many entities at once,', () => {
  it('is held against a number of reads for each link, in both directions', () => {
    const ways = Object.values(LINK_FIELDS).flat();
    const names = ways.flatMap(({ from, forth, to, back }) => [
      `${from}.${forth}`,
      `${to}.${back}`,
    ]);
    expect(Object.keys(READS).sort()).toEqual([...new Set(names)].sort());
  });

  it.each(Object.entries(READS))('costs its fixed number of reads: %s', async (name, reads) => {
    const [kind = '', ...path] = name.split('.');
    const field = fieldAt(kind, path.join('.'));
    const target = isConnection(field) ? '{ nodes { slug } }' : '{ slug }';
    const selection = `${path.join(' { ')} ${target} ${'}'.repeat(path.length - 1)}`;
    const source = `{ ${LISTS[kind] ?? ''}(first: 100) { nodes { ... on ${kind} { ${selection} } } } }`;
    expect((await ask(twins, source)).reads).toEqual(reads);
  });
});

describe('a question', () => {
  it.each([
    [
      'counts without reading a page of what it counts',
      '{ meta { counts { count } } }',
      { counts: 1 },
    ],
    [
      'counts every list that it shows in one read',
      '{ reports { totalCount nodes { standards { totalCount nodes { slug } } } } }',
      { pages: 2, counts: 2 },
    ],
    [
      'does not count what it is not asked to',
      '{ reports { pageInfo { hasNextPage } } }',
      { pages: 1 },
    ],
    [
      'finds everything by slug in one read',
      `{
        report(slug: "aws-soc-1") { name }
        standard(slug: "ssae-18") { name }
        missing: auditor(slug: "nobody") { name }
        entity(slug: "aws") { name }
        organization(slug: "aicpa") { name }
        conflict(slug: "aws-period-length") { topic }
      }`,
      { nodesBySlugs: 1 },
    ],
    [
      'finds everything by id in one read',
      `{
        node(id: "${idOf('Report', 'aws-soc-1')}") { id }
        nodes(ids: ["${idOf('Standard', 'ssae-18')}", "${idOf('Conflict', 'aws-period-length')}"]) {
          id
        }
      }`,
      { nodesBySlugs: 1 },
    ],
    [
      'reads nothing for an id that cannot be one',
      '{ node(id: "x") { id } nodes(ids: ["y", "z"]) { id } }',
      {},
    ],
    [
      'reads the cadences once for all periods',
      `{
        periods(covering: "2026-02-14") { nodes { slug } }
        period(start: "2025-10-01", end: "2026-09-30") { days }
        entity(slug: "2025-07-01--2026-06-30") { name }
      }`,
      { cadencePatterns: 1, observedPeriods: 1 },
    ],
    [
      'reads the cadences of both readings at once',
      `{
        one: periods(reading: LEGACY) { nodes { slug } }
        other: periods { nodes { slug } }
        another: periods(asOf: "2020-02-29") { nodes { slug } }
      }`,
      { cadencePatterns: 1, observedPeriods: 1 },
    ],
    [
      'derives the periods of reports from the reports and the editions that were seen',
      '{ reports { nodes { periods { nodes { slug } } } } }',
      { pages: 2 },
    ],
    [
      'reads the reports of all periods at once',
      '{ periods(first: 100) { nodes { reports { nodes { slug } } } } }',
      { cadencePatterns: 1, observedPeriods: 1, pages: 1 },
    ],
    [
      'reads what a page does not show, all of it at once',
      `{
        reports(filter: { family: "soc-3" }) { nodes { summarizes { slug } } }
        standards(first: 100, filter: { kind: SECTION }) { nodes { partOf { slug } } }
      }`,
      { pages: 1, nodesBySlugs: 1 },
    ],
    [
      'reads the facts of all entities at once, and what each fact leads to',
      `{
        reports {
          nodes {
            facts {
              subject { slug }
              conflict { topic subject { slug } }
              citations { source { slug } }
            }
          }
        }
      }`,
      { pages: 1, factsBySubjects: 1, nodesBySlugs: 2 },
    ],
    [
      'reads the facts of all conflicts at once',
      `{
        conflicts {
          nodes { subject { slug } facts { value } preferred { value } citations { source { slug } } }
        }
      }`,
      { pages: 1, factsByConflicts: 1, nodesBySlugs: 1 },
    ],
    [
      'reads the documents of all unknowns at once',
      '{ reports { nodes { unknowns { leads { slug } citations { source { slug } } } } } }',
      { pages: 1, nodesBySlugs: 1 },
    ],
    [
      'reads a page that it shows twice once',
      '{ one: reports { nodes { slug } } other: reports { nodes { name } } }',
      { pages: 1 },
    ],
  ])('%s', async (_, source, reads) => {
    expect((await ask(twins, source)).reads).toEqual(reads);
  });
});

function idOf(kind: string, slug: string): string {
  return Buffer.from(`${kind}:${slug}`).toString('base64url');
}

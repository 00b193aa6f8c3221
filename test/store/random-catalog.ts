import fc from 'fast-check';
import type { Catalog } from '../../src/model/catalog.js';
import type { DateRange } from '../../src/model/date.js';
import type { StoredEntity, StoredKind } from '../../src/model/entity.js';
import { PREDICATES } from '../../src/model/link.js';
import type { Predicate } from '../../src/model/link.js';
import { READER_NEEDS } from '../../src/model/reader.js';
import type { Facet, LinkedTo, Selection } from '../../src/model/selection.js';
import { HALF_YEARLY, QUARTERLY, YEARLY, catalog, conflict, entity } from '../support/catalog.js';
import { HALVES } from '../support/observed-catalog.js';
import { facetsOf } from './plain-selection.js';

/** Choices that a failing run can be repeated with. */
interface Choose {
  readonly one: <T>(items: readonly T[]) => T;
  readonly some: <T>(items: readonly T[], atMost?: number) => T[];
}

export const anyChoice: fc.Arbitrary<Choose> = fc.gen().map((random) => ({
  one: <T>(items: readonly T[]) => items[random(fc.nat, items.length - 1)] as T,
  some: <T>(items: readonly T[], atMost = items.length) => {
    const maxLength = Math.min(atMost, items.length);
    const places = random(fc.subarray<number>, [...items.keys()], { maxLength });
    return places.map((place) => items[place] as T);
  },
}));

// One of each kind that others cannot do without comes first.
const NEEDED = [
  'ServiceOrganization',
  'ReportFamily',
  'Standard',
  'TrustServicesCategory',
  'Report',
] as const;
const KINDS = [
  ...NEEDED,
  'AccessChannel',
  'Audience',
  'Auditor',
  'Criterion',
  'Edition',
  'Source',
  'StandardSetter',
] as const satisfies readonly StoredKind[];
const OFTEN_REPORTS = [...KINDS, 'Report', 'Report', 'Edition', 'Standard'] as const;

// Slugs in no order, and some that are the beginning of others.
const SLUGS = 'm-1 m b.2 zz c b a-10 a-9 a.1 k q.1 q aa az za- y x-x d10 d1 d2 c-0 c.0 n'.split(
  ' ',
);

// Few names, so that many are equal; some that a careless order would confuse.
const NAMES = ['Elm', 'elm', 'Elm 2', 'Elm 10', 'Elmwood', 'Öl', 'Oak', '', '\u{1F333}', '\uFF25'];

// Few periods, so that editions share them; some share only one of their ends.
const PERIODS: readonly DateRange[] = [
  { from: '2025-10-01', to: '2026-09-30' },
  { from: '2026-04-01', to: '2026-09-30' },
  { from: '2025-10-01', to: '2026-03-31' },
];

/** A sound catalog: slugs are unique, and every reference leads to a record of the right kind. */
export function randomCatalog(choose: Choose): Catalog {
  const [first = 'first', ...slugs] = choose.some(SLUGS);
  const entities: StoredEntity[] = [];
  for (const kind of NEEDED) {
    entities.push(
      randomEntity(kind, `${first}-of-all-${String(entities.length)}`, entities, choose),
    );
  }
  for (const slug of slugs) {
    entities.push(randomEntity(choose.one(OFTEN_REPORTS), slug, entities, choose));
  }
  const conflicts = choose
    .some(['conflict', 'b-conflict', 'm-conflict'])
    .map((slug) => conflict(slug, choose.one(entities).slug, choose.one(NAMES)));
  return catalog(entities, [], conflicts);
}

/** An entity that refers to earlier ones only, so that no chain of references comes back to it. */
function randomEntity(
  kind: StoredEntity['kind'],
  slug: string,
  earlier: readonly StoredEntity[],
  choose: Choose,
): StoredEntity {
  const of = (wanted: StoredKind) =>
    earlier.filter((node) => node.kind === wanted).map((node) => node.slug);
  const one = (wanted: StoredKind) => choose.one(of(wanted));
  const some = (wanted: StoredKind) => choose.some(of(wanted));
  const oneAtMost = (wanted: StoredKind) => choose.some(of(wanted), 1)[0] ?? null;
  const name = choose.one(NAMES);

  switch (kind) {
    case 'AccessChannel':
      return entity(kind, slug, { name, operator: one('ServiceOrganization') });
    case 'TrustServicesCategory':
      return entity(kind, slug, { name, definedIn: one('Standard') });
    case 'Criterion': {
      const [category, definedIn] = [one('TrustServicesCategory'), one('Standard')];
      return entity(kind, slug, { name, category, definedIn });
    }
    case 'Standard':
      return entity(kind, slug, {
        name,
        standardKind: choose.one(['SECTION', 'GUIDE', 'CRITERIA'] as const),
        issuer: oneAtMost('StandardSetter'),
        partOf: oneAtMost('Standard'),
        supersedes: some('Standard'),
        correspondsTo: some('Standard'),
      });
    case 'ReportFamily':
      return entity(kind, slug, { name, serves: choose.some(READER_NEEDS) });
    case 'Report':
      return entity(kind, slug, {
        name,
        provider: one('ServiceOrganization'),
        family: one('ReportFamily'),
        standards: some('Standard'),
        audiences: some('Audience'),
        categories: some('TrustServicesCategory'),
        auditor: oneAtMost('Auditor'),
        summarizes: oneAtMost('Report'),
        access: {
          level: choose.one(['PUBLIC', 'RESTRICTED'] as const),
          ndaRequired: false,
          customersOnly: null,
          conditions: [],
          channels: some('AccessChannel'),
        },
        cadence: choose.one([HALF_YEARLY, QUARTERLY, YEARLY]),
        legacyCadence: choose.one([null, null, HALVES, YEARLY]),
      });
    case 'Edition':
      return entity(kind, slug, { name, report: one('Report'), period: choose.one(PERIODS) });
    default:
      return entity(kind, slug, { name });
  }
}

const FACETS = [
  'access',
  'cadence',
  'legacyCadence',
  'period',
  'serves',
  'standardKind',
] as const satisfies readonly Facet[];

/** A selection that often finds something: most of its conditions hold for one of the nodes. */
export function randomSelectionOf({ entities, links }: Catalog, choose: Choose): Selection {
  const reports = entities.filter(({ kind }) => kind === 'Report');
  const editions = entities.filter(({ kind }) => kind === 'Edition');
  const families = entities.filter(({ kind }) => kind === 'ReportFamily');
  const rich = [reports, editions, families].flatMap((nodes) => choose.some(nodes, 1));
  const found = choose.one([choose.one(entities), ...rich]);
  const other = choose.one(entities);

  const conditions = links.flatMap(({ predicate, from, to }): LinkedTo[] => [
    ...(to === found.slug ? [{ predicate, slug: from, direction: 'OUT' as const }] : []),
    ...(from === found.slug ? [{ predicate, slug: to, direction: 'IN' as const }] : []),
  ]);
  const stray: LinkedTo = {
    predicate: choose.one(Object.keys(PREDICATES) as Predicate[]),
    slug: choose.one([other.slug, 'nothing']),
    direction: choose.one(['OUT', 'IN']),
  };
  const ownFacets = FACETS.filter((facet) => facetsOf(found, facet).length > 0);
  const facets = choose.some(choose.one([FACETS, ownFacets, ownFacets]), 2);
  const others: StoredKind[] = choose.some([...KINDS, 'Conflict']);
  return {
    kinds: choose.one([others, [...others, found.kind], [found.kind]]),
    linked: [...choose.some(conditions, 2), ...choose.some([stray], choose.one([0, 0, 0, 1]))],
    facets: facets.map((facet) => {
      const holders = [
        ...choose.one([[found], [found], []]),
        ...choose.some([other, ...reports, ...editions], 2),
      ];
      const values = holders.flatMap((node) => facetsOf(node, facet));
      return { facet, anyOf: values.length === 0 ? ['nothing'] : values };
    }),
  };
}

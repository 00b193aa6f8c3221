import type { Catalog } from '../src/model/catalog.js';
import type { NodeOfKind, StoredEntity, StoredKind } from '../src/model/entity.js';
import type { Slug } from '../src/model/slug.js';
import type { Drawing } from './drawing.js';
import { mainlandOf } from './mainland.js';
import { periodSlugs } from './linked-slug.js';
import type { Random } from './random.js';

type Pair = readonly [from: Slug, to: Slug];

/** How often a pair is drawn again that does not fit, before there is taken to be none. */
const ATTEMPTS = 100;

/** The pairs of entities that are to be connected. */
export function pathPairs(catalog: Catalog): Drawing<Pair>[] {
  const { entities } = catalog;
  const mainland = mainlandOf(catalog);
  const linked = entities.filter(({ slug }) => mainland.has(slug));
  const of = <K extends StoredKind & StoredEntity['kind']>(kind: K) =>
    linked.filter((node) => node.kind === kind) as unknown as readonly NodeOfKind<K>[];
  const slugsOf = (kind: StoredEntity['kind']) => of(kind).map(({ slug }) => slug);

  const providers = new Map(of('Report').map(({ slug, provider }) => [slug, provider]));
  const providerOf = (edition: Slug) => providers.get(edition.split('--')[0] ?? '');
  const [reports, auditors, editions] = [slugsOf('Report'), slugsOf('Auditor'), slugsOf('Edition')];
  const elsewhere = slugsElsewhere(catalog, mainland);
  return [
    ['a report to a report', pairOf(reports, reports)],
    ['an audience to a standard', pairOf(slugsOf('Audience'), slugsOf('Standard'))],
    [
      'an edition to one of another provider',
      pairOf(editions, editions, (from, to) => providerOf(from) !== providerOf(to)),
    ],
    ['an auditor to an auditor', pairOf(auditors, auditors)],
    ['a criterion to an auditor', pairOf(slugsOf('Criterion'), auditors)],
    ['a period to a standard setter', pairOf(periodSlugs(entities), slugsOf('StandardSetter'))],
    ['a report to what no way leads to', pairOf(reports, elsewhere)],
  ];
}

/** The entities that no way leads to; where some of them have links among themselves, only these. */
function slugsElsewhere({ entities, links }: Catalog, mainland: ReadonlySet<Slug>): Slug[] {
  const outside = entities.map(({ slug }) => slug).filter((slug) => !mainland.has(slug));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const together = outside.filter((slug) => ends.has(slug));
  return together.length === 0 ? outside : together;
}

/** Draws two that differ and fit each other. */
function pairOf(
  starts: readonly Slug[],
  ends: readonly Slug[],
  fits: (from: Slug, to: Slug) => boolean = () => true,
): (random: Random) => Pair | null {
  return (random) => {
    if (starts.length === 0 || ends.length === 0) return null;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const [from, to] = [random.one(starts), random.one(ends)];
      if (from !== to && fits(from, to)) return [from, to];
    }
    return null;
  };
}

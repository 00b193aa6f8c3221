import type { Catalog } from '../src/model/catalog.js';
import { STORED_KINDS } from '../src/model/entity.js';
import type { StoredEntity, StoredKind } from '../src/model/entity.js';
import { seededRandom } from './random.js';
import { searchTexts } from './search-text.js';
import { WITHDRAWN_BOARD } from './standard.js';

/** What requests about a catalog are made from, since whoever asks does not hold it. */
export interface Sample {
  readonly slugs: Readonly<Partial<Record<StoredKind, readonly string[]>>>;
  /** Of some reports their names, to begin a page by name at. */
  readonly names: readonly (readonly [name: string, slug: string])[];
  readonly periods: readonly string[];
  /** Of some reports their providers: one link apart. */
  readonly neighbours: readonly (readonly [report: string, provider: string])[];
  /** The auditors of some reports: few examine none, and these are linked with nothing. */
  readonly examiners: readonly string[];
  /** Entities that no way leads to from a report, though some have links among themselves. */
  readonly apart: readonly (readonly [kind: StoredKind, slug: string])[];
  /** Texts to search for, by what they are. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

const MOST_OF_A_KIND = 2_000;
/** So many that what was searched for of late is seldom searched for again. */
const TEXTS_OF_A_SORT = 10_000;
/** As many entities as texts are drawn from: to count the words of more takes longer than it tells. */
const MOST_TEXTS_DRAWN_FROM = 20_000;

/** A sample of a catalog, taken evenly from all of it, and of each kind no more than so many. */
export function sampleOf(catalog: Catalog, mostOfAKind = MOST_OF_A_KIND): Sample {
  const byKind = new Map<StoredKind, StoredEntity[]>();
  for (const node of catalog.entities) {
    const known = byKind.get(node.kind);
    if (known === undefined) byKind.set(node.kind, [node]);
    else known.push(node);
  }
  const some = (kind: StoredKind) => evenly(byKind.get(kind) ?? [], mostOfAKind);
  const editions = some('Edition').filter((node) => node.kind === 'Edition');
  const reports = some('Report').filter((node) => node.kind === 'Report');
  const random = seededRandom(1);
  const texts = searchTexts({
    ...catalog,
    entities: evenly(catalog.entities, MOST_TEXTS_DRAWN_FROM),
  });
  return {
    slugs: Object.fromEntries(
      STORED_KINDS.map((kind) => [kind, some(kind).map(({ slug }) => slug)]),
    ),
    names: reports.map(({ name, slug }) => [name, slug]),
    neighbours: reports.map(({ slug, provider }) => [slug, provider]),
    examiners: [...new Set(reports.flatMap(({ auditor }) => auditor ?? []))],
    apart: apartFrom(byKind),
    periods: [...new Set(editions.map(({ period }) => `${period.from}--${period.to}`))],
    texts: Object.fromEntries(
      texts.map(([what, draw]) => [
        what,
        Array.from({ length: TEXTS_OF_A_SORT }, () => draw(random)).filter((text) => text !== null),
      ]),
    ),
  };
}

function evenly<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  const count = Math.min(items.length, most);
  return Array.from({ length: count }, (_, index) => items[Math.floor(index * step)] as T);
}

/** The withdrawn standards of a generated graph; elsewhere the sources, which have no links. */
function apartFrom(byKind: ReadonlyMap<StoredKind, readonly StoredEntity[]>): Sample['apart'] {
  const standards = byKind.get('Standard') ?? [];
  const withdrawn = standards.filter(
    (node) => node.kind === 'Standard' && node.issuer === WITHDRAWN_BOARD,
  );
  const apart = withdrawn.length > 0 ? withdrawn : (byKind.get('Source') ?? []);
  return apart.map(({ kind, slug }) => [kind, slug]);
}

import type { Catalog } from '../src/model/catalog.js';
import type { StoredEntity } from '../src/model/entity.js';
import type { Citation } from '../src/model/evidence.js';
import { ENTITIES_OF_PROVIDER, providerEntities } from './provider.js';
import { seededRandom } from './random.js';
import { observedEditions } from './sighting.js';
import { addStatements } from './statement.js';
import type { Statements } from './statement.js';
import { LIBRARY, sharedVocabulary } from './vocabulary.js';
import { createWording } from './wording.js';
import type { Wording } from './wording.js';

/** How many editions of a provider's reports were seen, before what is left is shared out. */
const SEEN_OF_PROVIDER = 24;

/** What makes one catalog and no other. */
interface Generation {
  readonly entities: number;
  readonly seed: number;
}

/**
 * An invented catalog of exactly so many entities: providers with reports, observed editions of these,
 * and what all of them refer to. The same numbers make the same catalog.
 */
export function generatedCatalog({ entities, seed }: Generation): Catalog {
  const random = seededRandom(seed);
  const wording = createWording(random);
  const auditors = auditorsNamed(wording, Math.min(300, Math.max(10, Math.round(entities / 500))));
  const shared = [...sharedVocabulary(wording), ...auditors];
  const room = entities - shared.length;
  const providers = Math.max(1, Math.floor(room / (ENTITIES_OF_PROVIDER + SEEN_OF_PROVIDER)));
  const choices = { random, wording, auditors: auditors.map(({ slug }) => slug) };
  const own = Array.from({ length: providers }, () => providerEntities(choices)).flat();
  if (own.length > room) {
    throw new Error(`A catalog has at least ${shared.length + own.length} entities.`);
  }
  const reports = own.filter((node) => node.kind === 'Report');
  const editions = observedEditions(reports, room - own.length, random);
  const all = [...shared, ...own, ...editions];
  return catalogOf(all, `generated-${entities}-${seed}`);
}

function auditorsNamed(wording: Wording, count: number): StoredEntity[] {
  return Array.from({ length: count }, () => {
    const name = `${wording.properName()} & ${wording.properName()}`;
    return {
      kind: 'Auditor',
      slug: wording.slugFor(name),
      name,
      description: `An independent firm in ${wording.properName()}.`,
      aliases: [name.replace('&', 'and')],
      unknowns: [],
      url: null,
    };
  });
}

function catalogOf(entities: readonly StoredEntity[], version: string): Catalog {
  const citationsOf = citedPages(entities);
  const statements: Statements = { facts: [], links: [] };
  for (const node of entities) addStatements(node, citationsOf(node), statements);
  return { version, entities, ...statements, conflicts: [] };
}

/**
 * What says something of an entity: the page of its provider, or the one that all share. What rests on one page cites
 * it by one object: there are far more statements than pages.
 */
function citedPages(entities: readonly StoredEntity[]) {
  const pages = new Map<string, readonly Citation[]>();
  const library = citationOf(LIBRARY);
  for (const { kind, slug } of entities) {
    if (kind === 'ServiceOrganization') pages.set(slug, citationOf(`${slug}-page`));
    if (kind === 'Source') pages.set(slug, citationOf(slug));
  }
  for (const node of entities) {
    if (node.kind === 'Report') pages.set(node.slug, pageOf(node.provider));
  }

  function pageOf(slug: string): readonly Citation[] {
    return pages.get(slug) as readonly Citation[];
  }

  return (node: StoredEntity): readonly Citation[] => {
    switch (node.kind) {
      case 'ServiceOrganization':
      case 'Report':
      case 'Source':
        return pageOf(node.slug);
      case 'Edition':
        return pageOf(node.report);
      case 'AccessChannel':
        return pageOf(node.operator);
      default:
        return library;
    }
  };
}

function citationOf(source: string): readonly Citation[] {
  return [{ source, locator: 'Overview' }];
}

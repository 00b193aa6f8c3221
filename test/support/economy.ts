import { expect } from 'vitest';
import type { Catalog } from '../../src/model/catalog.js';
import type { StoredEntity } from '../../src/model/entity.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { countingStore, queryTo, serverOver } from './server.js';

/** The same catalog with many copies of each report and of its editions, each linked as the first is. */
export function withCopies(catalog: Catalog, copies: number): Catalog {
  const isOfReport = ({ kind }: StoredEntity) => kind === 'Report' || kind === 'Edition';
  const copied = new Set(catalog.entities.filter(isOfReport).map(({ slug }) => slug));
  const reports = catalog.entities.filter(({ kind }) => kind === 'Report').map(({ slug }) => slug);

  // The slug of an edition begins with that of its report.
  function renamed(slug: string, suffix: string): string {
    const report = reports.find((one) => slug === one || slug.startsWith(`${one}--`)) ?? slug;
    return copied.has(slug) ? report + suffix + slug.slice(report.length) : slug;
  }

  function copyOf(node: StoredEntity, suffix: string): StoredEntity {
    const slug = renamed(node.slug, suffix);
    return node.kind === 'Edition'
      ? { ...node, slug, report: renamed(node.report, suffix) }
      : { ...node, slug };
  }

  const suffixes = Array.from({ length: copies - 1 }, (_, index) => `-copy-${index + 1}`);
  const links = catalog.links.filter(({ from }) => copied.has(from));
  return {
    ...catalog,
    entities: [
      ...catalog.entities,
      ...suffixes.flatMap((suffix) =>
        catalog.entities.filter(isOfReport).map((node) => copyOf(node, suffix)),
      ),
    ],
    links: [
      ...catalog.links,
      ...suffixes.flatMap((suffix) =>
        links.map(({ from, to, ...link }) => ({
          ...link,
          from: renamed(from, suffix),
          to: link.predicate === 'EDITION_OF' ? renamed(to, suffix) : to,
        })),
      ),
    ],
  };
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The answer to a question, and how often each read of the store was called for it. */
export async function ask(catalog: Catalog, source: string, variables?: Variables) {
  const { data, errors, reads } = await put(catalog, source, variables);
  expect(errors).toBeUndefined();
  return { data: data ?? {}, reads };
}

/** Why a question is refused, and how often each read of the store was called for it. */
export async function askInVain(catalog: Catalog, source: string, variables?: Variables) {
  const { errors = [], reads } = await put(catalog, source, variables);
  return { codes: errors.map(({ extensions }) => extensions.code), reads };
}

type Variables = Readonly<Record<string, unknown>>;

async function put(catalog: Catalog, source: string, variables?: Variables) {
  const { store, reads } = countingStore(createMemoryStore(catalog));
  const answer = (await queryTo(serverOver(store))(source, variables)) as Answer;
  return { ...answer, reads };
}

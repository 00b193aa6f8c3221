import { describe, expect, it } from 'vitest';
import type { Predicate } from '../../src/model/link.js';
import { LINK_FIELDS } from '../support/link-field.js';
import { fieldAt, isConnection } from '../support/schema-field.js';
import { query, seedCatalog } from '../support/server.js';

/** Everything that a field of each entity of a kind leads to, as `from to`. */
async function walk(kind: string, path: string, own = ''): Promise<[from: string, to: string][]> {
  const names = path.split('.');
  const target = isConnection(fieldAt(kind, path))
    ? `(first: 100, ${own}) { nodes { slug } }`
    : '{ slug }';
  const selection = `${names.join(' { ')} ${target} ${'}'.repeat(names.length - 1)}`;
  const source = `query ($slug: String!) { entity(slug: $slug) { ... on ${kind} { ${selection} } } }`;
  const entities = seedCatalog.entities.filter((entity) => entity.kind === kind);
  const walked = await Promise.all(
    entities.map(async ({ slug }) => {
      const found = slugsIn(await query(source, { slug }));
      return found.map((other): [string, string] => [slug, other]);
    }),
  );
  return walked.flat();
}

/** Every slug that stands anywhere in an answer. */
function slugsIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]: [string, unknown]) =>
    name === 'slug' ? [String(value)] : slugsIn(value),
  );
}

function inOrder(pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.map(([from, to]) => `${from} → ${to}`).sort();
}

describe('the links of the seed', () => {
  // Periods are derived, and what covers them with them: no such link is written.
  const written = Object.entries(LINK_FIELDS).filter(([name]) => name !== 'COVERS');

  it.each(written)('%s can be walked from both ends', async (name, ways) => {
    const links = seedCatalog.links.filter(({ predicate }) => predicate === (name as Predicate));
    const pairs = inOrder(links.map(({ from, to }) => [from, to]));
    expect(pairs.length).toBeGreaterThan(0);

    const forth = await Promise.all(ways.map(({ from, forth }) => walk(from, forth)));
    expect(inOrder(forth.flat())).toEqual(pairs);

    const back = await Promise.all(
      ways.map(({ to, back, backArguments }) => walk(to, back, backArguments)),
    );
    expect(inOrder(back.flat().map(([to, from]) => [from, to]))).toEqual(pairs);
  });
});

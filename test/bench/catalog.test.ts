import { describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { observedSlug } from '../../src/model/edition.js';
import { ruleOf } from '../../src/model/link.js';
import { edition } from '../../src/seed/record.js';
import { slug } from '../../src/seed/value.js';

const small = generatedCatalog({ entities: 2_000, seed: 7 });
const nodes = new Map(small.entities.map((node) => [node.slug, node]));
const editions = small.entities.filter((node) => node.kind === 'Edition');

describe('a generated catalog', () => {
  it('is the same for the same seed', () => {
    expect(generatedCatalog({ entities: 2_000, seed: 7 })).toEqual(small);
  });

  it('is another for another seed', () => {
    const other = generatedCatalog({ entities: 2_000, seed: 8 });
    expect(other.entities).not.toEqual(small.entities);
    expect(other.version).not.toBe(small.version);
  });

  it.each([200, 201, 1_234, 20_000])('has exactly %i entities, each with its own slug', (count) => {
    const { entities } = generatedCatalog({ entities: count, seed: 1 });
    expect(new Set(entities.map((node) => node.slug)).size).toBe(count);
    expect(entities).toHaveLength(count);
  });

  it('is refused where there is no room for one provider', () => {
    expect(() => generatedCatalog({ entities: 20, seed: 1 })).toThrow(/at least \d+ entities/);
  });

  it('has links only between existing entities of the kinds that the predicate connects', () => {
    const astray = small.links.filter(({ predicate, from, to }) => {
      const { from: starts, to: end } = ruleOf(predicate);
      const start = nodes.get(from)?.kind;
      return start === undefined || !starts.includes(start) || nodes.get(to)?.kind !== end;
    });
    expect(astray).toEqual([]);
    expect(small.links.length).toBeGreaterThan(small.entities.length);
  });

  it('has no link twice, and says of both ends what holds for both', () => {
    const keys = small.links.map(({ predicate, from, to }) => `${predicate} ${from} ${to}`);
    const mirrored = small.links
      .filter(({ predicate }) => ruleOf(predicate).shape === 'symmetric')
      .map(({ predicate, from, to }) => `${predicate} ${to} ${from}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(mirrored).not.toEqual([]);
    expect(keys).toEqual(expect.arrayContaining(mirrored));
  });

  it('has slugs as the seed writes them', () => {
    const others = small.entities.filter(({ kind }) => kind !== 'Edition');
    expect(others.filter((node) => !slug.safeParse(node.slug).success)).toEqual([]);
    expect(editions.filter((node) => node.slug !== observedSlug(node))).toEqual([]);
  });

  it('has editions that the seed would take, by all that it asks of their days', () => {
    const refused = editions.filter(
      ({ report, period, releasedOn, seenOn }) =>
        !edition.safeParse({
          report,
          period,
          ...(releasedOn === null ? {} : { releasedOn }),
          ...(seenOn === null ? {} : { seenOn }),
        }).success,
    );
    expect(refused).toEqual([]);
    expect(editions.length).toBeGreaterThan(1_000);
  });

  it('rests every entity and every link on facts with a source that exists', () => {
    const subjects = new Set(small.facts.map(({ subject }) => subject));
    const stated = new Set(small.facts.map(({ subject, value }) => `${subject} ${value}`));
    const cited = [...small.facts, ...small.links].flatMap(({ citations }) => citations);
    expect([...nodes.keys()].filter((name) => !subjects.has(name))).toEqual([]);
    expect(small.links.filter(({ from, to }) => !stated.has(`${from} ${to}`))).toEqual([]);
    expect(cited.filter(({ source }) => nodes.get(source)?.kind !== 'Source')).toEqual([]);
    expect(cited.length).toBeGreaterThanOrEqual(small.facts.length + small.links.length);
  });
});

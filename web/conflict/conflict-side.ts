import type { KnownConflictFragment } from '../generated/graphql.js';
import { grouped } from '../part/grouped.js';

type ConflictFact = KnownConflictFragment['facts'][number];

/** One value that is claimed, by all who claim it. */
export interface Claim {
  readonly key: string;
  readonly field: string;
  readonly value: string;
  readonly rules: readonly string[];
  readonly subjects: readonly ConflictFact['subject'][];
  readonly citations: ConflictFact['citations'];
}

export interface ConflictSides {
  readonly believed: readonly Claim[];
  readonly rejected: readonly Claim[];
}

/** What is claimed and believed in a conflict, and what is claimed against it; the same value of several entities once. */
export function sidesOf(facts: readonly ConflictFact[]): ConflictSides {
  return {
    believed: claimsOf(facts.filter(({ rank }) => rank !== 'DEPRECATED')),
    rejected: claimsOf(facts.filter(({ rank }) => rank === 'DEPRECATED')),
  };
}

function claimsOf(facts: readonly ConflictFact[]): readonly Claim[] {
  const claims = grouped(facts, ({ field, value }) => `${field} ${value}`);
  return [...claims].flatMap(([key, same]) => {
    const [first] = same;
    return first === undefined ? [] : [claimOf(key, first, same)];
  });
}

function claimOf(
  key: string,
  { field, value }: ConflictFact,
  same: readonly ConflictFact[],
): Claim {
  return {
    key,
    field,
    value,
    rules: [...new Set(same.flatMap(({ rule }) => (rule === null ? [] : [rule])))],
    subjects: distinct(
      same.map(({ subject }) => subject),
      ({ slug }) => slug,
    ),
    citations: distinct(
      same.flatMap(({ citations }) => citations),
      ({ source, locator }) => `${source.slug} ${locator}`,
    ),
  };
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

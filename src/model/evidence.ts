import type { Slug } from './slug.js';

/** How a fact is known. */
export type Certainty = 'STATED' | 'DERIVED' | 'CONFLICT';

/** Which of several facts about one field to believe. */
export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

/** A place in a source. */
export interface Citation {
  readonly source: Slug;
  readonly locator: string;
}

/** One value of one field of one entity, and who says so. */
export interface Fact {
  readonly subject: Slug;
  readonly field: string;
  readonly value: string;
  readonly certainty: Certainty;
  readonly rank: Rank;
  readonly rule: string | null;
  readonly citations: readonly Citation[];
  readonly conflict: Slug | null;
}

/** Facts that cannot all be true, and why one of them is believed. */
export interface Conflict {
  readonly kind: 'Conflict';
  readonly slug: Slug;
  readonly name: string;
  readonly subject: Slug;
  readonly reason: string;
  readonly citations: readonly Citation[];
}

/** A question about an entity that the sources leave open. */
export interface Unknown {
  readonly field: string;
  readonly reason: string;
  readonly seeAlso: string | null;
  readonly leads: readonly Slug[];
  readonly citations: readonly Citation[];
}

/** The facts about a field or a part of it, all of them where `field` is null. */
export function factsAbout(field: string | null, facts: readonly Fact[]): readonly Fact[] {
  return field === null
    ? facts
    : facts.filter((fact) => fact.field === field || fact.field.startsWith(`${field}.`));
}

/** The open questions of one name, all of them where `field` is null. */
export function unknownsAbout(
  field: string | null,
  unknowns: readonly Unknown[],
): readonly Unknown[] {
  return field === null ? unknowns : unknowns.filter((unknown) => unknown.field === field);
}

/** The places that some facts rest on, each once. */
export function citationsOf(facts: readonly Fact[]): readonly Citation[] {
  const places = facts.flatMap(({ citations }) => citations);
  return [...new Map(places.map((place) => [`${place.source}#${place.locator}`, place])).values()];
}

/** Of facts that compete, the first that is to be believed. Every conflict has one. */
export function preferredFact(facts: readonly Fact[]): Fact {
  const preferred = facts.find(({ rank }) => rank === 'PREFERRED');
  if (preferred === undefined) throw new Error('None of the facts is preferred.');
  return preferred;
}

import type { Citation, Fact } from './evidence.js';

/** A sentence of advice and what it rests on. */
export interface Reason {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** The places that the facts rest on, each once. */
  readonly citations: readonly Citation[];
}

/** A reason that rests on facts. */
export function reasonOn(facts: readonly Fact[], text: string): Reason {
  const citations = facts.flatMap((fact) => fact.citations);
  const places = new Map(citations.map((place) => [`${place.source}#${place.locator}`, place]));
  return { text, facts, citations: [...places.values()] };
}

/** The facts about exactly these fields that are to be believed, in the order of the fields. */
export function believed(facts: readonly Fact[], ...fields: readonly string[]): Fact[] {
  return fields.flatMap((field) =>
    facts.filter((fact) => fact.field === field && fact.rank !== 'DEPRECATED'),
  );
}

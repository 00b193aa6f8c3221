import { citationsOf } from './evidence.js';
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
  return { text, facts, citations: citationsOf(facts) };
}

/** The facts about exactly these fields that are to be believed, in the order of the fields. */
export function believed(facts: readonly Fact[], ...fields: readonly string[]): Fact[] {
  return fields.flatMap((field) =>
    facts.filter((fact) => fact.field === field && fact.rank !== 'DEPRECATED'),
  );
}

import { listInWords } from '../../part/list-words.js';
import { valueInWords } from '../../part/value-words.js';

interface FieldFact {
  readonly field: string;
  readonly value: string;
  readonly certainty: 'STATED' | 'DERIVED' | 'CONFLICT';
}

/** What follows for a field that no source states, in a line such as "Type 2, derived; no source states it"; null where nothing does. */
export function derivedInWords(facts: readonly FieldFact[], field: string): string | null {
  const derived = facts.filter((fact) => fact.field === field && fact.certainty === 'DERIVED');
  if (derived.length === 0) return null;
  const values = listInWords(derived.map(({ value }) => valueInWords(value)));
  return `${values}, derived; no source states it`;
}

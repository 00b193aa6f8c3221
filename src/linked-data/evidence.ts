import type { Citation, Fact, Unknown } from '../model/evidence.js';
import { idOf } from './identity.js';
import type { JsonObject } from './literal.js';
import { typesOf } from './vocabulary.js';

/** A fact with the places that say so. */
export function describedFact(fact: Fact): JsonObject {
  const { subject, field, value, certainty, rank, rule, conflict, citations } = fact;
  return {
    '@type': typesOf('Fact'),
    subject: idOf(subject),
    field,
    value,
    certainty,
    rank,
    ...(rule === null ? {} : { rule }),
    ...(conflict === null ? {} : { conflict: idOf(conflict) }),
    ...grounds(citations),
  };
}

/** A question that the sources leave open. */
export function describedUnknown({
  field,
  reason,
  seeAlso,
  leads,
  citations,
}: Unknown): JsonObject {
  return {
    '@type': typesOf('Unknown'),
    field,
    reason,
    ...(seeAlso === null ? {} : { seeAlso }),
    leads: leads.map(idOf),
    ...grounds(citations),
  };
}

/** The places that something rests on, and the documents that they are in. */
export function grounds(citations: readonly Citation[]): JsonObject {
  return {
    citations: citations.map(({ source, locator }) => ({
      '@type': typesOf('Citation'),
      source: idOf(source),
      locator,
    })),
    sources: [...new Set(citations.map(({ source }) => idOf(source)))],
  };
}

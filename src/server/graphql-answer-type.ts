import { typeAcceptedIn } from './address/accepted.js';
import { createBoundedMemory } from './caching/bounded-memory.js';
import { GRAPHQL_TYPES } from './response/graphql-type.js';
import type { GraphQLType } from './response/graphql-type.js';

/** What nearly all clients say, which need not be weighed. */
const USUAL: readonly (string | null)[] = [null, '*/*', 'application/json'];

/** The others say one of a few texts, and always the same: those are weighed once. */
const MAX_KEPT_TEXTS = 200;
const MAX_KEPT_CHARACTERS = 200;

const weigh = (accept: string) => ({ type: typeAcceptedIn(accept, GRAPHQL_TYPES) });
const weighOnce = createBoundedMemory(MAX_KEPT_TEXTS, weigh);

/** The type of answer that a client likes best, by its Accept header; null where it accepts none. */
export function graphqlAnswerType(accept: string | null): GraphQLType | null {
  if (accept === null || USUAL.includes(accept)) return 'application/json';
  return (accept.length > MAX_KEPT_CHARACTERS ? weigh(accept) : weighOnce(accept)).type;
}

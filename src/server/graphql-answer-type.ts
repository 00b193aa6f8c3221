import { acceptedType } from './accepted.js';
import { GRAPHQL_TYPES } from './response/graphql-type.js';
import type { GraphQLType } from './response/graphql-type.js';

/** What nearly all clients say, which need not be weighed. */
const USUAL: readonly (string | null)[] = [null, '*/*', 'application/json'];

/** The type of answer that a client likes best; null where it accepts none. */
export function graphqlAnswerType(headers: Headers): GraphQLType | null {
  return USUAL.includes(headers.get('accept'))
    ? 'application/json'
    : acceptedType(headers, GRAPHQL_TYPES);
}

/** The media types of answers; the first where a client likes both alike. */
export const GRAPHQL_TYPES = ['application/json', 'application/graphql-response+json'] as const;
export type GraphQLType = (typeof GRAPHQL_TYPES)[number];

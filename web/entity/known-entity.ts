import type { WhatIsKnownOfAnEntityQuery } from '../generated/graphql.js';

/** An entity with all that its page shows. */
export type KnownEntity = NonNullable<WhatIsKnownOfAnEntityQuery['entity']>;

/** One kind of them. */
export type Known<Kind extends KnownEntity['__typename']> = Extract<
  KnownEntity,
  { readonly __typename: Kind }
>;

import { expectTypeOf } from 'vitest';
import type { Scalars } from './generated';
import type { editions, neighbors } from './program';

type Report = NonNullable<typeof editions.report>;
type Neighbor = NonNullable<typeof neighbors.entity>['links']['nodes'][number]['neighbor'];

expectTypeOf<Report['name']>().toEqualTypeOf<string>();
expectTypeOf<Report['cadence']['periodLength']>().toEqualTypeOf<string>();
expectTypeOf<Report['cadence']['periodEnds']>().toEqualTypeOf<string[]>();
expectTypeOf<Report['editions']['nodes'][number]['releasedOn']>().toEqualTypeOf<string | null>();
expectTypeOf<Neighbor['name']>().toEqualTypeOf<string>();
expectTypeOf<Extract<Neighbor, { __typename: 'Auditor' }>['slug']>().toEqualTypeOf<string>();
// A scalar that is not mapped is of any type.
expectTypeOf<Scalars[keyof Scalars]>().toEqualTypeOf<boolean | number | string>();

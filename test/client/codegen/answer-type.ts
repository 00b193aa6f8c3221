import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { expectTypeOf } from 'vitest';
import type { FindAnythingDocument } from './graphql/graphql';
import type { Days, Editions } from './program';

type Report = NonNullable<ResultOf<typeof Editions>['report']>;
type Found = ResultOf<typeof FindAnythingDocument>['search']['edges'][number];

expectTypeOf<Report['type']>().toEqualTypeOf<'TYPE_1' | 'TYPE_2' | null>();
expectTypeOf<Report['cadence']>().toEqualTypeOf<{ periodLength: string; periodEnds: string[] }>();
expectTypeOf<ResultOf<typeof Days>['releasedOn']>().toEqualTypeOf<string | null>();
expectTypeOf<ResultOf<typeof Days>['releaseWindow']>().toEqualTypeOf<{
  from: string;
  to: string;
}>();
expectTypeOf<VariablesOf<typeof Editions>['report']>().toEqualTypeOf<string>();
expectTypeOf<VariablesOf<typeof Editions>['asOf']>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<Found['node']['name']>().toEqualTypeOf<string>();

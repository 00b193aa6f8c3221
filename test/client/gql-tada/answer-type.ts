import { expectTypeOf } from 'vitest';
import type { ResultOf, VariablesOf } from './graphql';
import type { CoverageOfYear, EntityOfAnyKind, Segment } from './program';

type Report = NonNullable<ResultOf<typeof CoverageOfYear>['coverage'][number]>['report'];
type Entity = NonNullable<ResultOf<typeof EntityOfAnyKind>['entity']>;

expectTypeOf<Report>().toEqualTypeOf<{
  slug: string;
  cadence: { periodLength: string; periodEnds: string[] };
}>();
expectTypeOf<ResultOf<typeof Segment>>().toEqualTypeOf<{
  kind: 'COVERED' | 'EXPECTED' | 'UNCOVERED' | 'UNKNOWN';
  from: string;
  to: string;
}>();
expectTypeOf<Extract<Entity, { __typename: 'Source' }>>().toEqualTypeOf<{
  __typename: 'Source';
  name: string;
  url: string | null;
}>();
expectTypeOf<VariablesOf<typeof CoverageOfYear>>().toEqualTypeOf<{
  reports: string[];
  from: string;
  to: string;
  reading?: 'LEGACY' | 'PREFERRED' | null;
}>();

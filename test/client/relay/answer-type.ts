import { expectTypeOf } from 'vitest';
import type { programFoundQuery } from './__generated__/programFoundQuery.graphql';
import type { program_reports$data } from './__generated__/program_reports.graphql';

type Report = program_reports$data['reports']['edges'][number]['node'];
type Found = programFoundQuery['response']['search']['edges'][number]['node'];

expectTypeOf<Report['cadence']['periodLength']>().toEqualTypeOf<string>();
expectTypeOf<Report['cadence']['periodEnds']>().toEqualTypeOf<readonly string[]>();
expectTypeOf<Report['cadence']['validFrom']>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<Found>().toEqualTypeOf<{
  readonly __typename: string;
  readonly name: string;
  readonly code?: string;
}>();
expectTypeOf<programFoundQuery['variables']['text']>().toEqualTypeOf<string>();

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Crossing, CrossingRequest } from '../../model/crossing.js';
import type { Slug } from '../../model/slug.js';
import type { Store } from '../../store/store.js';
import type { Ask } from '../statement.js';
import { joinedStatement } from './joined-statement.js';
import type { StatementPart } from './joined-statement.js';
import { canBeKept } from './kept-text.js';
import { requestRows } from './request-rows.js';
import type { RequestRow } from './request-rows.js';

interface CrossingRow {
  readonly number: number;
  readonly is_given_up: boolean;
  /** The places of both ends; null where none are connected. */
  readonly near: number | null;
  readonly far: number | null;
}

const COLUMNS = {
  number: 'integer',
  walked: 'text[]',
  places: 'jsonb',
  is_near_walked: 'boolean',
  most: 'integer',
} as const;
const SHAPE = 'crossings';

/** Reads where lists of entities are connected: the links are walked through in the database, and stay there. */
export function createCrossingRead(ask: Ask): Pick<Store, 'crossings'> {
  return {
    crossings: async (requests) => {
      const crossings: Crossing[] = requests.map(() => ({ isGivenUp: false, ends: null }));
      if (requests.length === 0) return crossings;
      const known = requests.map(({ near, far, ...how }) => ({
        ...how,
        near: near.filter(canBeKept),
        far: far.filter(canBeKept),
      }));
      const statement = joinedStatement([crossingsPart(known.map(rowOf))], new Set([SHAPE]));
      for (const row of await ask<CrossingRow>(statement)) {
        crossings[row.number] = crossingIn(row, known[row.number] as CrossingRequest);
      }
      return crossings;
    },
  };
}

function rowOf({ near, far, walked, most }: CrossingRequest, number: number): RequestRow {
  const [here, there] = walked === 'near' ? [near, far] : [far, near];
  // Of one that stands there twice the first place is the last that is set.
  const backwards = [...there.entries()].reverse();
  const places = Object.fromEntries(backwards.map(([place, slug]) => [slug, place]));
  return { number, walked: here, places, is_near_walked: walked === 'near', most };
}

function crossingIn({ is_given_up, near, far }: CrossingRow, request: CrossingRequest): Crossing {
  if (is_given_up) return { isGivenUp: true };
  if (near === null || far === null) return { isGivenUp: false, ends: null };
  return {
    isGivenUp: false,
    ends: { near: request.near[near] as Slug, far: request.far[far] as Slug },
  };
}

function crossingsPart(rows: readonly RequestRow[]): StatementPart {
  return {
    shape: SHAPE,
    rows,
    queryOf: (given) => sql`select request.number, met.count > request.most as is_given_up,
        (met.first >> 31)::integer as near, (met.first & 2147483647)::integer as far
      from ${requestRows(COLUMNS, given)}
      cross join lateral (
        select count(*) as count, min(${PLACES}) as first
        from (
          select walked.place - 1 as here, (request.places ->> around.other)::bigint as there
          from unnest(request.walked) with ordinality as walked (slug, place)
          cross join lateral (${otherEnds('from_slug', 'to_slug')}
            union all ${otherEnds('to_slug', 'from_slug')}) as around
          limit request.most + 1
        ) as around
      ) as met`,
  };
}

// Both places as one number: the least is that of the first, and nothing needs to be sorted.
const PLACES = sql`case when request.is_near_walked
  then around.here << 31 | around.there else around.there << 31 | around.here end`;

function otherEnds(
  here: 'from_slug' | 'to_slug',
  there: 'from_slug' | 'to_slug',
): RawBuilder<unknown> {
  // What begins and ends at one entity is met as it begins.
  const isApart = here === 'from_slug' ? sql`` : sql`and link.from_slug <> link.to_slug`;
  return sql`select ${sql.ref(`link.${there}`)} as other from link
    where ${sql.ref(`link.${here}`)} = walked.slug and link.predicate <> 'EDITION_OF' ${isApart}`;
}

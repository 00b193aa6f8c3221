import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { BareLink, Predicate, Surroundings, SurroundingsRequest } from '../../model/link.js';
import type { Slug } from '../../model/slug.js';
import type { Store } from '../../store/store.js';
import type { Ask } from '../statement.js';
import { joinedStatement } from './joined-statement.js';
import type { StatementPart } from './joined-statement.js';
import { canBeKept } from './kept-text.js';
import { countAround } from './link-count.js';
import { requestRows } from './request-rows.js';
import type { RequestRow } from './request-rows.js';

/** All links at an entity as one row: to read thousands of rows takes longer than to find them. */
interface SurroundingsRow {
  readonly number: number;
  /** As text, since it may be large. */
  readonly count: string;
  /** What begins and what ends at the entity: the predicates and the other ends in turn; null where there is none. */
  readonly beginning: string | null;
  readonly ending: string | null;
}

const COLUMNS = { number: 'integer', slug: 'text', most: 'integer' } as const;
const SHAPE = 'surroundings';
/** It stands in no predicate and in no slug. */
const SEPARATOR = ' ';
const NOTHING: Surroundings = { count: 0, links: () => [] };

/** Reads what is around entities, from indexes alone where the database is vacuumed. */
export function createSurroundingsRead(ask: Ask): Pick<Store, 'surroundings'> {
  return {
    surroundings: async (requests) => {
      const wanted = requests.flatMap(({ slug, most }, number) =>
        canBeKept(slug) ? { number, slug, most } : [],
      );
      const around = requests.map(() => NOTHING);
      if (wanted.length === 0) return around;
      const statement = joinedStatement([surroundingsPart(wanted)], new Set([SHAPE]));
      for (const row of await ask<SurroundingsRow>(statement)) {
        around[row.number] = surroundingsIn(row, requests[row.number] as SurroundingsRequest);
      }
      return around;
    },
  };
}

function surroundingsPart(rows: readonly RequestRow[]): StatementPart {
  return {
    shape: SHAPE,
    rows,
    queryOf: (given) => sql`select request.number,
        case when met.count <= request.most then met.count else ${countAround} end as count,
        case when met.count <= request.most then met.beginning end as beginning,
        case when met.count <= request.most then met.ending end as ending
      from ${requestRows(COLUMNS, given)}
      cross join lateral (
        select count(*) as count, ${together(true)} as beginning, ${together(false)} as ending
        from (${someOn('from_slug', 'to_slug')}
          union all ${someOn('to_slug', 'from_slug')}) as around
      ) as met`,
  };
}

/** One link more than are wanted, so that it is seen where they are more. */
function someOn(here: 'from_slug' | 'to_slug', there: 'from_slug' | 'to_slug') {
  const [at, other] = [sql.ref(`link.${here}`), sql.ref(`link.${there}`)];
  const isBeginning = here === 'from_slug';
  // What begins and ends at one entity is found as it begins.
  const isApart = isBeginning ? sql`` : sql`and link.from_slug <> link.to_slug`;
  return sql`(select ${sql.lit(isBeginning)} as is_beginning, link.predicate, ${other} as other
    from link where ${at} = request.slug ${isApart}
    order by link.predicate, ${other} limit request.most + 1)`;
}

function together(isBeginning: boolean): RawBuilder<unknown> {
  return sql`string_agg(around.predicate || ${sql.lit(SEPARATOR)} || around.other,
    ${sql.lit(SEPARATOR)}) filter (where ${isBeginning ? sql`` : sql`not`} around.is_beginning)`;
}

function surroundingsIn(
  { count, beginning, ending }: SurroundingsRow,
  { slug, most }: SurroundingsRequest,
): Surroundings {
  const number = Number(count);
  if (number > most) return { count: number, links: null };
  return {
    count: number,
    links: () => {
      const links: BareLink[] = [];
      eachIn(beginning, (predicate, to) => links.push({ predicate, from: slug, to }));
      eachIn(ending, (predicate, from) => links.push({ predicate, from, to: slug }));
      return links;
    },
  };
}

function eachIn(text: string | null, take: (predicate: Predicate, other: Slug) => void): void {
  if (text === null) return;
  const words = text.split(SEPARATOR);
  for (let place = 0; place < words.length; place += 2) {
    take(words[place] as Predicate, words[place + 1] as Slug);
  }
}

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Statement } from '../statement.js';
import { statementOf } from '../statement.js';
import type { Block } from './block.js';
import type { WordQuery } from './word-query.js';

/** A question, and the blocks of which documents are to be listed. */
export interface Listed {
  readonly query: WordQuery;
  readonly blocks: readonly Block[];
}

/**
 * Asks for what answers some questions, by one row for each, in their order: all that has something of its own that was
 * asked for, and the first of what has not. Documents come as text: thousands of them are written and read sooner so.
 */
export function foundStatement(questions: readonly Listed[], most: number): Statement {
  const rows = questions.map(
    (listed, question) => sql`select ${question}::integer as question,
      (${ownOf(listed)}) as own, (${wholesOf(listed)}) as wholes, (${firstOf(listed, most)}) as plain`,
  );
  // The text of the statement hangs on how many questions there are.
  const name = questions.length === 1 ? 'search' : null;
  return statementOf(sql`${sql.join(rows, sql` union all `)} order by question`, name);
}

function ownOf({ query }: Listed): RawBuilder<unknown> {
  return sql`select string_agg(concat_ws(E'\t', own.profile, own.length, own.slugs, own.parts), E'\t') from (
      select search_document.profile, count(*) as length,
        string_agg(search_document.slug, ' ') as slugs,
        string_agg(search_document.part, E'\n') as parts
      from search_document where search_document.words @@ ${query.found}::tsquery
      group by search_document.profile
    ) own`;
}

function wholesOf({ query }: Listed): RawBuilder<unknown> {
  const bits = query.wholes.map(
    (whole, place) =>
      sql`case when search_document.words @@ ${whole}::tsquery then ${2 ** place}::integer else 0 end`,
  );
  return sql`select string_agg(concat_ws(E'\t', search_document.slug, ${sql.join(bits, sql` + `)}), E'\n')
    from search_document where search_document.words @@ ${query.whole}::tsquery`;
}

function firstOf({ query, blocks }: Listed, most: number): RawBuilder<unknown> {
  const keys = blocks.map(({ profile }) => profile.key);
  const scores = blocks.map(({ score }) => score);
  return sql`select string_agg(concat_ws(E'\t', best.slug, best.profile), E'\n') from (
      select plain.slug, plain.profile
      from unnest(${keys}::text[], ${scores}::double precision[]) as wanted (profile, score) cross join lateral (
        select search_document.slug, search_document.profile from search_document
        where search_document.profile = wanted.profile and not search_document.words @@ ${query.own}::tsquery
        order by search_document.slug limit ${most}::integer
      ) plain
      order by wanted.score desc, plain.slug limit ${most}::integer
    ) best`;
}

/** Asks for all documents of some blocks that have nothing of their own that was asked for. */
export function plainStatement({ query, blocks }: Listed): Statement {
  const keys = blocks.map(({ profile }) => profile.key);
  return statementOf(
    sql`select string_agg(concat_ws(E'\t', plain.slug, plain.profile), E'\n') as plain from (
        select search_document.slug, search_document.profile from search_document
        where search_document.profile = any(${keys}::text[])
          and not search_document.words @@ ${query.own}::tsquery
        order by search_document.profile, search_document.slug
      ) plain`,
    'search whole',
  );
}

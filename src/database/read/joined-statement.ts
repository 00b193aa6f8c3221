import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Statement } from '../statement.js';
import { statementOf } from '../statement.js';
import type { RequestRow } from './request-rows.js';

/** A query over rows of requests, which are the one value that it has. */
export interface StatementPart {
  /** The same for two queries exactly when they differ by their rows alone. */
  readonly shape: string;
  readonly rows: readonly RequestRow[];
  readonly queryOf: (rows: readonly RequestRow[]) => RawBuilder<unknown>;
}

/** Of how many statements the text is kept: to write one takes longer than what it asks for. */
const MOST_KEPT = 500;
const kept = new Map<string, Pick<Statement, 'name' | 'text'>>();

/**
 * One statement for several queries of the same columns. It is remembered only where all that is asked for is of one of the
 * `shapes`: of mixtures there are too many, and most are never asked again.
 */
export function joinedStatement(
  parts: readonly StatementPart[],
  shapes: ReadonlySet<string>,
): Statement {
  const key = parts.map(({ shape }) => shape).join('\n');
  const known = kept.get(key);
  if (known !== undefined) {
    return { ...known, values: parts.map(({ rows }) => JSON.stringify(rows)) };
  }
  const queries = parts.map(({ queryOf, rows }) => sql`(${queryOf(rows)})`);
  const statement = statementOf(sql.join(queries, sql` union all `));
  if (shapes.size > 1) return statement;
  const name = createHash('sha1').update(statement.text).digest('base64url');
  if (kept.size < MOST_KEPT) kept.set(key, { name, text: statement.text });
  return { ...statement, name };
}

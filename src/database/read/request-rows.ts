import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

type ColumnType = 'boolean' | 'bytea' | 'integer' | 'jsonb' | 'text' | 'text[]';

/** The columns that rows of requests have. */
export type RequestColumns = Readonly<Record<string, ColumnType>>;

/** What stands in one row of requests. */
export type RequestRow = Readonly<Record<string, RequestValue>>;

type RequestValue =
  boolean | number | string | readonly string[] | Readonly<Record<string, number>> | null;

/**
 * Requests as the rows of a table, `request`. They come as one value, so that a statement has the same text however many
 * they are.
 */
export function requestRows(
  columns: RequestColumns,
  rows: readonly RequestRow[],
): RawBuilder<unknown> {
  const typed = Object.entries(columns).map(
    ([column, type]) => sql`${sql.ref(column)} ${sql.raw(type)}`,
  );
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as request (${sql.join(typed)})`;
}

/** Bytes as a row of requests holds them. */
export function bytesInRow(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}

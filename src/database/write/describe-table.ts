import { escapeIdentifier } from 'pg';
import type { ClientBase } from 'pg';

/** From so many touched rows on, or from such a part of all rows, a table may look another one to the planner. */
const MANY_ROWS = 1_000;
const LARGE_PART = 0.1;

/**
 * Describes a table anew to the planner of the database where much of it was touched. The database does so by itself, but
 * only about a minute later: until then the first requests would be planned for the table as it was, which may be empty.
 * What it also does then, to mark which pages everybody sees, it cannot do while servers read the state before.
 */
export async function describeTable(
  client: ClientBase,
  table: string,
  touched: number,
  rows: number,
): Promise<void> {
  if (touched === 0) return;
  if (touched >= MANY_ROWS || touched >= LARGE_PART * rows) {
    await client.query(`analyze ${escapeIdentifier(table)}`);
  }
}

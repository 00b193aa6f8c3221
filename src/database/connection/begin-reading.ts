import { escapeLiteral } from 'pg';
import type { ClientBase } from 'pg';

/** How a connection reads: to which limit of time, and in which state of the database. */
interface Transaction {
  readonly timeoutMilliseconds: number;
  /** The name under which a snapshot was exported; null for a new one. */
  readonly snapshot: string | null;
}

/** Puts the limit on the time of whole transactions aside, which PostgreSQL has from version 17 on. */
export const LASTING =
  "select set_config('transaction_timeout', '0', true) from pg_settings where name = 'transaction_timeout'";

/** Begins to read one state of the database, in place of the one that the connection read before, if any. */
export async function beginReading(
  client: ClientBase,
  { timeoutMilliseconds, snapshot }: Transaction,
  hasBegun = false,
): Promise<void> {
  const statements = [
    ...(hasBegun ? ['rollback'] : []),
    'begin isolation level repeatable read read only',
    ...(snapshot === null ? [] : [`set transaction snapshot ${escapeLiteral(snapshot)}`]),
    `set local statement_timeout = ${timeoutMilliseconds}`,
    // It waits for questions, and is not forgotten.
    'set local idle_in_transaction_session_timeout = 0',
    LASTING,
    // A plan that looks dear would be compiled for longer than it runs.
    'set local jit = off',
    // Statements are written so that no value makes another way the better one, and to find a way takes longer than to go it.
    'set local plan_cache_mode = force_generic_plan',
    // What these stand at by the settings of a server or a role would change what is found, and how it is told.
    'set local gin_fuzzy_search_limit = 0',
    'set local extra_float_digits = 1',
  ];
  await client.query(statements.join('; '));
}

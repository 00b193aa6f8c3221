import type { ClientBase } from 'pg';
import { LASTING } from '../database/connection/begin-reading.js';
import { ImportError } from './import-error.js';

/** All imports into one database take this lock, and so come one after the other. */
const IMPORT_LOCK = 4_017_302_811;

/** Does some work in one transaction, behind all imports that are under way; what it gives says whether it stays. */
export async function inImportTransaction<T extends { readonly isKept: boolean }>(
  client: ClientBase,
  work: () => Promise<T>,
): Promise<T> {
  await client.query(
    [
      'begin isolation level read committed',
      'set local statement_timeout = 0',
      'set local lock_timeout = 0',
      // The graph is compiled between two statements.
      'set local idle_in_transaction_session_timeout = 0',
      LASTING,
      "set local work_mem = '64MB'",
      'set local jit = off',
    ].join('; '),
  );
  try {
    await client.query('select pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
    const done = await work();
    await (done.isKept ? commit(client) : client.query('rollback'));
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function commit(client: ClientBase): Promise<void> {
  try {
    await client.query('commit');
  } catch {
    throw new ImportError(
      'The connection was lost as all was done, before the database said whether it stays; import it again to be sure.',
    );
  }
}

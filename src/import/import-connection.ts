import { Client, DatabaseError } from 'pg';
import type { ClientBase } from 'pg';
import type { PostgresPool } from 'kysely';
import { connectionFault } from '../database/connection/connection-fault.js';
import { clientOptions } from '../database/connection/connect.js';
import { ImportError } from './import-error.js';

/**
 * Gives some work a connection of its own, on which statements may take their time. Rejects with an ImportError where the
 * database cannot be reached or refuses.
 */
export async function withConnection<T>(
  address: string,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = new Client({
    ...clientOptions({ address, timeoutMilliseconds: 0 }),
    query_timeout: 0,
  });
  const losses: Error[] = [];
  client.on('error', (loss: Error) => losses.push(loss));
  try {
    await client.connect();
  } catch (error) {
    throw new ImportError(
      `Nothing is imported: the database cannot be reached, since ${connectionFault(error)}.`,
    );
  }
  try {
    return await work(client);
  } catch (error) {
    if (losses.length === 0 && !(error instanceof DatabaseError)) throw error;
    throw new ImportError(
      `Nothing is imported, and the database is as it was: ${failureOf(error as Error)}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Why a statement failed, as the end of a sentence. */
function failureOf(error: Error): string {
  if (!(error instanceof DatabaseError)) return 'the connection was lost';
  return `it says "${error.message}" (${error.code})`;
}

/** A connection as a pool of one, which leaves it open. */
export function poolOf(client: ClientBase): PostgresPool {
  return {
    connect: () =>
      Promise.resolve({ query: client.query.bind(client) as never, release: () => undefined }),
    end: () => Promise.resolve(),
  };
}

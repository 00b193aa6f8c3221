import { Client, DatabaseError } from 'pg';
import type { ClientBase } from 'pg';
import type { PostgresPool } from 'kysely';
import { connectionFault } from '../database/connection/connection-fault.js';
import { UnfitDatabase } from '../database/connection/unfit-database.js';
import { checkServerKind } from '../database/connection/server-kind.js';
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
  const losses: Error[] = [];
  const client = await connected(address, losses);
  try {
    return await work(client);
  } catch (error) {
    if (losses.length === 0 && !isOfDatabase(error as Error)) throw error;
    throw new ImportError(
      `Nothing is imported, and the database is as it was: ${failureOf(error as Error)}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A connection that is fit for imports; its losses are noted. */
async function connected(address: string, losses: Error[]): Promise<Client> {
  let client: Client | null = null;
  try {
    const options = clientOptions({ address, timeoutMilliseconds: 0 });
    client = new Client({ ...options, query_timeout: 0 });
    client.on('error', (loss: Error) => losses.push(loss));
    await client.connect();
    await checkServerKind(client);
    return client;
  } catch (error) {
    void client?.end().catch(() => undefined);
    const reason =
      error instanceof UnfitDatabase
        ? error.message
        : `The database cannot be reached, since ${connectionFault(error)}`;
    throw new ImportError(`Nothing is imported. ${reason}.`);
  }
}

/** What the driver says where the address of a database limits the time of its statements. */
const TOO_LONG = 'Query read timeout';

function isOfDatabase(error: Error): boolean {
  return error instanceof DatabaseError || error.message === TOO_LONG;
}

/** Why a statement failed, as the end of a sentence. */
function failureOf(error: Error): string {
  if (error.message === TOO_LONG) return 'it did not answer in time';
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

import { Client } from 'pg';
import type { ClientConfig } from 'pg';

/** Where a database is, and how long it may take over one statement. */
export interface DatabaseAddress {
  /** As `postgres://user:password@host:port/database?sslmode=verify-full`. */
  readonly address: string;
  readonly timeoutMilliseconds: number;
}

/** How long a connection may take until it can be used. */
export const CONNECT_MILLISECONDS = 3_000;

/** The database itself should say that a statement takes too long; only where nothing comes from it do we. */
const SILENCE_MILLISECONDS = 1_000;

/** What all of our connections have in common. */
export function clientOptions({ address, timeoutMilliseconds }: DatabaseAddress): ClientConfig {
  return {
    connectionString: address,
    application_name: 'assurance-graph',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    query_timeout: timeoutMilliseconds + SILENCE_MILLISECONDS,
    keepAlive: true,
  };
}

/** A connection of its own, whose loss is an event that may be missed; rejects where there is none to be had. */
export async function connect(database: DatabaseAddress): Promise<Client> {
  const client = new Client(clientOptions(database));
  // Without a listener the loss of a connection would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Lets go of a connection, also of one that nobody answers on. */
export function disconnect(client: Client): Promise<void> {
  return client.end().catch(() => undefined);
}

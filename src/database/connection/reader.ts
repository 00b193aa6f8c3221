import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import { StoreUnavailable } from '../../store/store-unavailable.js';
import type { Statement } from '../statement.js';
import { clientOptions, CONNECT_MILLISECONDS } from './connect.js';
import type { DatabaseAddress } from './connect.js';
import type { Log } from './log.js';
import { faultOf, isRefused, sqlStateOf } from './statement-fault.js';
import { beginReading } from './begin-reading.js';

export interface ReaderOptions extends DatabaseAddress {
  /** How many connections read at once at most. */
  readonly connections: number;
  readonly log: Log;
}

/** A bounded number of connections, each of which stays in the snapshot that it read last. */
export interface Reader {
  /** Asks in the state that the snapshot of this name shows. */
  readonly ask: <Row>(statement: Statement, snapshot: string) => Promise<readonly Row[]>;
  readonly end: () => Promise<void>;
}

/** As long as an idle connection stays in an old snapshot, the database cannot clear away what was deleted since. */
const IDLE_MILLISECONDS = 10_000;

export function createReader(options: ReaderOptions): Reader {
  const { connections, timeoutMilliseconds, log } = options;
  const pool = new Pool({
    ...clientOptions(options),
    max: connections,
    // To wait for a connection is to wait for an answer; but a new one takes its time however short answers are to be.
    connectionTimeoutMillis: Math.max(timeoutMilliseconds, CONNECT_MILLISECONDS),
    idleTimeoutMillis: IDLE_MILLISECONDS,
  });
  const places = new WeakMap<PoolClient, string>();
  // Without listeners the loss of a connection would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  async function enter(client: PoolClient, snapshot: string): Promise<void> {
    if (places.get(client) === snapshot) return;
    try {
      await beginReading(client, { timeoutMilliseconds, snapshot }, places.has(client));
    } catch (error) {
      // Whatever the reason, nothing can be read in a snapshot that is no more.
      throw new StoreUnavailable('DATABASE_UNAVAILABLE', { cause: error });
    }
    places.set(client, snapshot);
  }

  function tell(error: unknown, name: string | null): void {
    const fault = faultOf(error);
    const details = { statement: name, sqlState: sqlStateOf(error) };
    if (fault instanceof StoreUnavailable && fault.code === 'DATABASE_TIMEOUT') {
      log.warn('A statement took too long.', details);
    } else if (isRefused(error)) {
      log.error(`The database refused a statement: ${(error as Error).message}`, details);
    }
  }

  async function ask<Row>({ name, text, values }: Statement, snapshot: string) {
    const client = await pool.connect();
    try {
      await enter(client, snapshot);
      const { rows } = await client.query({
        ...(name === null ? {} : { name }),
        text,
        values: [...values],
      });
      client.release();
      return rows as readonly Row[];
    } catch (error) {
      // Its transaction is over, and often the connection too.
      client.release(true);
      throw error;
    }
  }

  return {
    ask: async (statement, snapshot) => {
      try {
        return await ask(statement, snapshot);
      } catch (error) {
        const isKnown = error instanceof StoreUnavailable;
        tell(isKnown ? error.cause : error, statement.name);
        throw isKnown ? error : faultOf(error);
      }
    },
    end: () => pool.end(),
  };
}

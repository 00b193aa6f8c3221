import { followDatabase } from '../src/database/connection/follow-database.js';
import { MIGRATION_NAMES } from '../src/database/migration/migrate.js';
import type { Ask, Statement } from '../src/database/statement.js';
import { createDatabaseStore } from '../src/database/store.js';
import type { Store } from '../src/store/store.js';

const CONNECTIONS = 10;
export const TIMEOUT_MILLISECONDS = 30_000;

/** A store over a filled database, connected as the product connects it, whose every statement is told of. */
export interface ConnectedStore {
  readonly store: Store;
  readonly end: () => Promise<void>;
}

export async function connectStore(
  address: string,
  onStatement: (statement: Statement) => void,
): Promise<ConnectedStore> {
  const quiet = () => undefined;
  const { current, begun, end } = followDatabase({
    address,
    connections: CONNECTIONS,
    timeoutMilliseconds: TIMEOUT_MILLISECONDS,
    migrations: MIGRATION_NAMES,
    createStore: (version, ask) => createDatabaseStore(version, tellingAsk(ask, onStatement)),
    log: { info: quiet, warn: quiet, error: (message) => process.stderr.write(`${message}\n`) },
  });
  await begun;
  return { store: current(), end };
}

function tellingAsk(ask: Ask, onStatement: (statement: Statement) => void): Ask {
  return (statement) => {
    onStatement(statement);
    return ask(statement);
  };
}

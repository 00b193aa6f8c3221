import { followDatabase } from './connection/follow-database.js';
import type { FollowedDatabase, FollowOptions } from './connection/followed-database.js';
import { MIGRATION_NAMES } from './migration/migrate.js';
import { createDatabaseStore } from './store.js';

/** Serves the graph of a database, as far as it has the tables that this release reads. */
export function openDatabase(
  options: Omit<FollowOptions, 'migrations' | 'createStore'>,
): FollowedDatabase {
  return followDatabase({
    ...options,
    migrations: MIGRATION_NAMES,
    createStore: createDatabaseStore,
  });
}

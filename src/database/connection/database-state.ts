import type { ClientBase } from 'pg';
import { UnfitDatabase } from './unfit-database.js';

/** What tells one state of the graph in a database from all others. */
export interface GraphState {
  readonly version: string;
  /** Another one after every change: also where another release makes other rows of the same version. */
  readonly revision: string;
}

/** The state of the graph in a database, as far as its tables are those of these migrations; throws an UnfitDatabase. */
export async function fitState(
  client: ClientBase,
  migrations: readonly string[],
): Promise<GraphState> {
  checkMigrations(await migrationsIn(client), migrations);
  const state = await stateOf(client);
  if (state === null) throw new UnfitDatabase(EMPTY);
  return state;
}

/** The state of the graph in a database; null where there is none. */
export async function stateOf(client: ClientBase): Promise<GraphState | null> {
  const { rows } = await client.query<GraphState>(
    'select state.version, state.revision::text from state',
  );
  return rows[0] ?? null;
}

export function isSameState(one: GraphState, other: GraphState | null): boolean {
  return one.version === other?.version && one.revision === other.revision;
}

const EMPTY =
  'The database has no graph yet: "assurance-graph import <folder>" puts that of a seed folder into it, and so does a start with "--seed <folder>"';

async function migrationsIn(client: ClientBase): Promise<readonly string[]> {
  const table = await client.query<{ readonly found: boolean }>(
    "select to_regclass('kysely_migration') is not null as found",
  );
  if (table.rows[0]?.found !== true) return [];
  const { rows } = await client.query<{ readonly name: string }>(
    'select kysely_migration.name from kysely_migration',
  );
  return rows.map(({ name }) => name);
}

function checkMigrations(found: readonly string[], known: readonly string[]): void {
  if (found.length === 0) throw new UnfitDatabase(EMPTY);
  const missing = known.filter((name) => !found.includes(name));
  if (missing.length > 0) {
    throw new UnfitDatabase(
      `The database is older than this server, and lacks the migration ${missing.join(', ')}: "assurance-graph import" of this release brings it up to date`,
    );
  }
  const unknown = found.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UnfitDatabase(
      `The database is newer than this server, which does not know the migration ${unknown.join(', ')}: a newer release of the server does`,
    );
  }
}

import type { ClientBase } from 'pg';
import { UnfitDatabase } from './unfit-database.js';

/** The oldest PostgreSQL that is tried, as it tells its version itself. */
const OLDEST = { number: 150_000, name: '15' };

/** Throws an UnfitDatabase where a database is of a kind in which no graph can stand. */
export async function checkServerKind(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ encoding: string; version: string; number: number }>(
    `select current_setting('server_encoding') as encoding, current_setting('server_version') as version,
      current_setting('server_version_num')::integer as number`,
  );
  const [{ encoding, version, number } = { encoding: '', version: '', number: 0 }] = rows;
  if (number < OLDEST.number) {
    throw new UnfitDatabase(
      `The database is PostgreSQL ${version}; expected version ${OLDEST.name} or later`,
    );
  }
  // In any other, names and questions can hold what it has no signs for.
  if (encoding !== 'UTF8') {
    throw new UnfitDatabase(
      `The database has the encoding ${encoding}; expected UTF8, with which "create database" makes one where the template is template0`,
    );
  }
}

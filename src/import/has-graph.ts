import type { ClientBase } from 'pg';
import { withConnection } from './import-connection.js';

/** Whether a database has no graph yet. */
export function isEmpty(address: string): Promise<boolean> {
  return withConnection(address, async (client) => !(await hasGraph(client)));
}

export async function hasGraph(client: ClientBase): Promise<boolean> {
  const { rows: tables } = await client.query<{ readonly isThere: boolean }>(
    `select to_regclass('state') is not null as "isThere"`,
  );
  if (tables[0]?.isThere !== true) return false;
  const { rows } = await client.query('select from state');
  return rows.length > 0;
}

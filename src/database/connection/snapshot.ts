import { connect, disconnect } from './connect.js';
import type { DatabaseAddress } from './connect.js';
import { fitState } from './database-state.js';
import type { GraphState } from './database-state.js';
import { checkServerKind } from './server-kind.js';
import { beginReading } from './begin-reading.js';

/** One state of the database, which any connection can be made to see for as long as the snapshot is kept. */
export interface Snapshot {
  /** The name under which others enter it. */
  readonly id: string;
  /** The state of the graph in it. */
  readonly state: GraphState;
  /** When it was taken, as `performance.now()` tells it. */
  readonly takenAt: number;
  readonly isLost: () => boolean;
  readonly end: () => Promise<void>;
}

/**
 * Takes the state in which the database is now, and keeps it by a connection of its own. `onLost` is called when
 * that connection ends by itself. Rejects with an UnfitDatabase where there is no graph in it.
 */
export async function takeSnapshot(
  database: DatabaseAddress,
  migrations: readonly string[],
  onLost: () => void,
): Promise<Snapshot> {
  const takenAt = performance.now();
  const keeper = await connect(database);
  let isLost = false;
  try {
    const { timeoutMilliseconds } = database;
    await checkServerKind(keeper);
    await beginReading(keeper, { timeoutMilliseconds, snapshot: null });
    const state = await fitState(keeper, migrations);
    const { rows } = await keeper.query<{ readonly id: string }>(
      'select pg_export_snapshot() as id',
    );
    keeper.on('end', () => {
      isLost = true;
      onLost();
    });
    const end = () => disconnect(keeper.removeAllListeners('end'));
    return { id: rows[0]?.id ?? '', state, takenAt, isLost: () => isLost, end };
  } catch (error) {
    void disconnect(keeper);
    throw error;
  }
}

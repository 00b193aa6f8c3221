import { connect, disconnect } from './connect.js';
import type { DatabaseAddress } from './connect.js';
import { stateOf } from './database-state.js';
import type { GraphState } from './database-state.js';

/** Who writes a graph says so on this channel, in the transaction in which it writes. */
export const CHANNEL = 'assurance_graph';

/** A connection on which news of other states comes. */
export interface VersionWatch {
  /** The state that is there now, for whom news may have been lost; null where there is no graph. */
  readonly state: () => Promise<GraphState | null>;
  readonly isLost: () => boolean;
  readonly end: () => Promise<void>;
}

/** Calls `onNews` when another state is said to be there, and when nothing more can be learned. */
export async function watchVersions(
  database: DatabaseAddress,
  onNews: () => void,
): Promise<VersionWatch> {
  const client = await connect(database);
  let isLost = false;
  client.on('notification', onNews);
  client.on('end', () => {
    isLost = true;
    onNews();
  });
  // A database that only follows another can tell nobody: there, to ask again and again must do.
  await client.query(`listen ${CHANNEL}`).catch(() => undefined);
  return {
    state: () => stateOf(client),
    isLost: () => isLost,
    end: () => disconnect(client.removeAllListeners('end')),
  };
}

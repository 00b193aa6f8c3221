import { connect, disconnect } from './connect.js';
import type { DatabaseAddress } from './connect.js';

/** Who writes a graph says so on this channel, in the transaction in which it writes. */
export const CHANNEL = 'assurance_graph';

/** A connection on which news of other versions comes. */
export interface VersionWatch {
  /** The version that is there now, for whom news may have been lost; null where there is none. */
  readonly version: () => Promise<string | null>;
  readonly isLost: () => boolean;
  readonly end: () => Promise<void>;
}

/** Calls `onNews` when another version is said to be there, and when nothing more can be learned. */
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
    version: async () => {
      const { rows } = await client.query<{ readonly version: string }>(
        'select state.version from state',
      );
      return rows[0]?.version ?? null;
    },
    isLost: () => isLost,
    end: () => disconnect(client.removeAllListeners('end')),
  };
}

import type { Store } from '../../store/store.js';
import type { Ask } from '../statement.js';
import type { ReaderOptions } from './reader.js';

export interface FollowOptions extends ReaderOptions {
  /** The migrations by which the tables that are read were made. */
  readonly migrations: readonly string[];
  readonly createStore: (version: string, ask: Ask) => Store;
  /** Called when another version than before is served. */
  readonly onChange?: () => void;
  /** How often a database is asked for its version that has said nothing. */
  readonly pollMilliseconds?: number;
  /** After how long a snapshot is taken anew though nothing has changed. */
  readonly renewMilliseconds?: number;
}

/** A database whose graph is served as it changes. */
export interface FollowedDatabase {
  /** The newest version; while the database is away that which was there last. */
  readonly current: () => Store;
  /** Whether its newest version can be read. */
  readonly isReady: () => boolean;
  /** Looks at once whether there is another version. */
  readonly look: () => void;
  /** Ends when it was found out for the first time whether there is a graph. */
  readonly begun: Promise<void>;
  readonly end: () => Promise<void>;
}

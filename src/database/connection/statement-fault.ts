import { DatabaseError } from 'pg';
import { StoreUnavailable } from '../../store/store-unavailable.js';

const CANCELED = '57014';

/** Values that no column can hold, or that cannot be reckoned with: the question is to blame, and not the database. */
const DATA_CLASS = '22';

/** In what words the driver says that it has waited for as long as it may. */
const WAITED = ['Query read timeout', 'timeout exceeded when trying to connect'];

/** What a read is rejected with when its statement failed: a StoreUnavailable, unless what it asked is to blame. */
export function faultOf(error: unknown): Error {
  const { message } = error as Error;
  const state = sqlStateOf(error);
  if (state === CANCELED || WAITED.includes(message)) {
    return new StoreUnavailable('DATABASE_TIMEOUT', { cause: error });
  }
  // The rest of what PostgreSQL tells can hold whole rows.
  if (state?.startsWith(DATA_CLASS) === true) return new Error(message);
  return new StoreUnavailable('DATABASE_UNAVAILABLE', { cause: error });
}

/** The code by which PostgreSQL tells its errors apart; null where it said nothing. */
export function sqlStateOf(error: unknown): string | null {
  return error instanceof DatabaseError ? (error.code ?? null) : null;
}

/** Connections that end or cannot be had, of which whoever watches the database tells already. */
const LOSSES = /^(?:08|57P)/;

/** Whether a database that is there refused a statement: a fault that would be seen nowhere else. */
export function isRefused(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state !== null && !LOSSES.test(state);
}

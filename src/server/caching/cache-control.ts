import type { CalendarDate } from '../../model/date.js';

/** For answers that tell of a fault: the next try may be answered otherwise. */
export const NO_STORE = 'no-store';

/** For what never changes, since its name would change with it. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** How long caches may hold an answer, in seconds. */
interface Freshness {
  readonly maxAge: number;
  /** For how long after that they may send it while they ask whether it still holds. */
  readonly stale?: number;
}

/** How many seconds are left of the day that an answer is given for; none when that day has passed. */
export type SecondsLeft = (day: CalendarDate) => number;

/**
 * For answers of GraphQL without errors. The data may change at any moment, and nobody is told: so an answer that has been held
 * is at most as old as our documents are, and asking again costs no more than a tag.
 */
const ANSWER_FRESHNESS = { maxAge: 60, stale: 240 } as const satisfies Freshness;

/** For what describes the graph. */
export const DOCUMENT_FRESHNESS = { maxAge: 300 } as const satisfies Freshness;

/** For the calendar, which programs ask for every few hours at most. */
export const CALENDAR_FRESHNESS = { maxAge: 3600 } as const satisfies Freshness;

/** Lets every cache hold an answer, but not beyond its day, of which some seconds are left. */
export function cacheControl({ maxAge, stale = 0 }: Freshness, secondsLeft: number): string {
  const fresh = Math.min(maxAge, secondsLeft);
  const staleAfter = Math.min(stale, secondsLeft - fresh);
  const rest = staleAfter > 0 ? `, stale-while-revalidate=${staleAfter}` : '';
  return `public, max-age=${fresh}${rest}`;
}

/** What caches are told of an answer of GraphQL: nothing of one to POST, which they never hold. */
export function answerCacheControl(
  method: string,
  hasErrors: boolean,
  secondsLeft: number,
): string | null {
  if (hasErrors) return NO_STORE;
  return method === 'GET' ? cacheControl(ANSWER_FRESHNESS, secondsLeft) : null;
}

import type { ReleaseLag } from './cadence.js';
import { addDays, daysUntil } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import { daysOf } from './duration.js';
import type { Edition } from './edition.js';

/** The life of an edition, in its order. */
export type EditionStatus =
  'PROJECTED' | 'IN_PROGRESS' | 'IN_PREPARATION' | 'DUE' | 'PRESUMED_RELEASED' | 'RELEASED';

type Seen = Pick<Edition, 'period' | 'releasedOn' | 'seenOn'>;

/** The days on which the edition for a period that ends on `end` is expected. */
export function releaseWindowOf(end: CalendarDate, { earliest, latest }: ReleaseLag): DateRange {
  return { from: addDays(end, daysOf(earliest)), to: addDays(end, daysOf(latest)) };
}

/** Where an edition stands on a day. RELEASED is never estimated. */
export function statusOf(edition: Seen, window: DateRange, asOf: CalendarDate): EditionStatus {
  const { period, releasedOn, seenOn } = edition;
  const isKnownOut = [releasedOn, seenOn].some((day) => day !== null && day <= asOf);
  if (isKnownOut) return 'RELEASED';
  if (asOf < period.from) return 'PROJECTED';
  if (asOf <= period.to) return 'IN_PROGRESS';
  if (asOf < window.from) return 'IN_PREPARATION';
  // An edition that is known to have come out late is not presumed to be out before.
  return asOf <= window.to || releasedOn !== null ? 'DUE' : 'PRESUMED_RELEASED';
}

/** True for an edition that readers can have, or are taken to. */
export function isOut(status: EditionStatus): boolean {
  return status === 'RELEASED' || status === 'PRESUMED_RELEASED';
}

/** Days since the end of a period; null before it. */
export function ageInDays({ to }: DateRange, asOf: CalendarDate): number | null {
  return asOf < to ? null : daysUntil(to, asOf);
}

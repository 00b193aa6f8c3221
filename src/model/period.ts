import { isCalendarDate } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import type { EntityBase } from './entity-base.js';
import type { View } from './reading.js';
import type { Slug } from './slug.js';

/** A closed interval of days that a report covers. Periods follow from cadences and editions, and are not stored. */
export interface Period extends EntityBase {
  readonly kind: 'Period';
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** The view that it was found in; none where it was found by its id or slug alone. */
  readonly view?: View | undefined;
}

export function periodOf({ from, to }: DateRange, view?: View): Period {
  return {
    kind: 'Period',
    slug: periodSlug({ from, to }),
    name: `${from} to ${to}`,
    description: null,
    aliases: [],
    unknowns: [],
    start: from,
    end: to,
    view,
  };
}

export function periodSlug({ from, to }: DateRange): Slug {
  return `${from}--${to}`;
}

/** The days that a period's slug names, or null when the text is no such slug. */
export function rangeOfPeriodSlug(slug: string): DateRange | null {
  // Who walks far asks this of very many slugs, and most are of nothing that has days.
  if (!slug.includes('--')) return null;
  const [from, to, ...rest] = slug.split('--');
  return from !== undefined &&
    to !== undefined &&
    rest.length === 0 &&
    isCalendarDate(from) &&
    isCalendarDate(to) &&
    from <= to
    ? { from, to }
    : null;
}

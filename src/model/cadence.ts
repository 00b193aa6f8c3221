import {
  addDays,
  addMonths,
  FIRST_DAY,
  intersectionOf,
  LAST_DAY,
  rangesOverlap,
  yearOf,
} from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import { countOf } from './duration.js';
import type { DayDuration, MonthDuration } from './duration.js';
import { monthDayIn } from './month-day.js';
import type { MonthDay } from './month-day.js';

/** The part of a cadence that fixes its periods: how long they are and on which days of a year they end. */
export interface CadencePattern {
  readonly periodLength: MonthDuration;
  readonly periodEnds: readonly MonthDay[];
  /** The first and last day on which the rule held; null where no source says. */
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
}

/** How long after a period's end the report on it comes out. */
export interface ReleaseLag {
  readonly earliest: DayDuration;
  readonly latest: DayDuration;
}

/** The rule by which a provider issues a report again and again. */
export interface Cadence extends CadencePattern {
  readonly editionsPerYear: number;
  readonly releaseLag: ReleaseLag;
  readonly announcedReleases: readonly string[];
}

/** A text that is the same for two patterns exactly when they imply the same periods. */
export function cadenceKey(pattern: CadencePattern): string {
  const { periodLength, periodEnds, validFrom, validTo } = pattern;
  return [periodLength, validFrom ?? '', validTo ?? '', ...[...periodEnds].sort()].join(' ');
}

/** The days of the period that ends on `end`, counted back in whole months from the day after it. */
export function periodEndingOn(end: CalendarDate, length: MonthDuration): DateRange {
  return { from: addMonths(addDays(end, 1), -countOf(length)), to: end };
}

/** True when the pattern has a period of exactly these days. */
export function impliesPeriod(pattern: CadencePattern, { from, to }: DateRange): boolean {
  return (
    rangesOverlap({ from, to }, validityOf(pattern)) &&
    pattern.periodEnds.some((monthDay) => monthDayIn(yearOf(to), monthDay) === to) &&
    periodEndingOn(to, pattern.periodLength).from === from
  );
}

/** Every period of the pattern that shares a day with `range`, oldest end first. */
export function periodsOverlapping(pattern: CadencePattern, range: DateRange): DateRange[] {
  const claimed = intersectionOf(range, validityOf(pattern));
  if (claimed.from > claimed.to) return [];
  const { periodLength } = pattern;
  const monthDays = pattern.periodEnds.toSorted();
  const lastYear = yearOf(addMonths(claimed.to, countOf(periodLength)));
  const periods: DateRange[] = [];
  for (let year = yearOf(claimed.from); year <= lastYear; year += 1) {
    for (const monthDay of monthDays) {
      const end = monthDayIn(year, monthDay);
      if (end < claimed.from) continue;
      const period = periodEndingOn(end, periodLength);
      // Whatever ends later begins later too, or on the same day.
      if (period.from > claimed.to) return periods;
      periods.push(period);
    }
  }
  return periods;
}

/** The days for which a pattern can be relied on, as far as any source limits them. */
export function validityOf({ validFrom, validTo }: CadencePattern): DateRange {
  return { from: validFrom ?? FIRST_DAY, to: validTo ?? LAST_DAY };
}

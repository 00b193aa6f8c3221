import { addDays } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import { compareTexts, countWhile } from './page.js';

/** Days, as ranges that neither overlap nor meet, oldest first. */
export type DayUnion = readonly DateRange[];

/** The days of which each lies in one of some ranges. */
export function unionOf(ranges: readonly DateRange[]): DayUnion {
  const oldestFirst = ranges.toSorted((one, other) => compareTexts(one.from, other.from));
  const union: DateRange[] = [];
  for (const range of oldestFirst) {
    const last = union.at(-1);
    if (last === undefined || addDays(last.to, 1) < range.from) union.push(range);
    else if (last.to < range.to) union[union.length - 1] = { from: last.from, to: range.to };
  }
  return union;
}

export function holdsDay(union: DayUnion, day: CalendarDate): boolean {
  const reaching = union[countWhile(union, ({ to }) => to < day)];
  return reaching !== undefined && reaching.from <= day;
}

/** True where each day of a range lies in the union. */
export function holdsRange(union: DayUnion, { from, to }: DateRange): boolean {
  return union.some((range) => range.from <= from && to <= range.to);
}

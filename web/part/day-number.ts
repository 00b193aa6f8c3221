const MILLISECONDS = 86_400_000;

/** An interval of days, both ends included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** A day as the count of days since 1970, so that days can be added and compared without a clock or a zone. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** The beginning of a day in milliseconds since 1970, as scales of time count. */
export function timeOf(number: number): number {
  return number * MILLISECONDS;
}

export function dayOf(number: number): string {
  return new Date(timeOf(number)).toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return dayOf(dayNumber(day) + count);
}

/** The same day of another month, or that month's last where it is shorter. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(Number(day.slice(8)), last)) / MILLISECONDS);
}

/** How many days an interval has, both ends included. */
export function daysIn({ from, to }: Interval): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** The days that two intervals share; null where they share none. */
export function sharedDays(one: Interval, other: Interval): Interval | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}

/** The day that a text names; null where it names none, such as 2026-02-30. */
export function readDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const number = dayNumber(text);
  return Number.isNaN(number) || dayOf(number) !== text ? null : text;
}

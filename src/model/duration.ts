/** An ISO 8601 duration in whole months, such as `P12M`. */
export type MonthDuration = `P${number}M`;

/** An ISO 8601 duration in whole weeks or days, such as `P6W` or `P45D`. */
export type DayDuration = `P${number}W` | `P${number}D`;

export function isMonthDuration(text: string): text is MonthDuration {
  return /^P[1-9]\d{0,2}M$/.test(text);
}

export function isDayDuration(text: string): text is DayDuration {
  return /^P(0|[1-9]\d{0,3})[WD]$/.test(text);
}

/** The number that stands in a duration, in the duration's own unit. */
export function countOf(duration: MonthDuration | DayDuration): number {
  return Number(duration.slice(1, -1));
}

export function daysOf(duration: DayDuration): number {
  return countOf(duration) * (duration.endsWith('W') ? 7 : 1);
}

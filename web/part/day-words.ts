// British dates, but with months of three letters each: browsers would write Sept, and some of them Sep.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The month of a day, in three letters. */
export function monthInWords(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** A day in words that no reader takes for another: 2026-11-23 is 23 Nov 2026. */
export function dayInWords(day: string): string {
  return `${Number(day.slice(8))} ${monthInWords(day)} ${day.slice(0, 4)}`;
}

/** An interval of days, both ends included. */
export function daysInWords(from: string, to: string): string {
  return `${dayInWords(from)} – ${dayInWords(to)}`;
}

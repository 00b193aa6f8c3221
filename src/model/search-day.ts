import type { DateRange } from './date.js';

const DAY =
  /(?<![\p{L}\d]|\d-)(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\p{L}\d]|-\d)/gu;

/** Words that say of days how they are meant, and nothing of what is looked for. */
const ABOUT_DAYS =
  /(?<![\p{L}\d])(?:editions?|periods?|begin(?:s|ning)?|start(?:s|ing|ed)?|end(?:s|ing|ed)?|from|until|between)(?![\p{L}\d])/giu;

/** A text, parted into the days that it names and its other words. */
export interface DatedText {
  /** Days, months and years: `2026-09-30`, `2026-09` or `2026`. */
  readonly days: readonly string[];
  readonly rest: string;
}

export function datedText(text: string): DatedText {
  const days = text.match(DAY) ?? [];
  return { days, rest: text.replace(DAY, ' ').replace(ABOUT_DAYS, ' ') };
}

/** True when each of the days, months and years is one in which the range begins or ends. */
export function beginsOrEndsOn(days: readonly string[], { from, to }: DateRange): boolean {
  return days.every((day) => from.startsWith(day) || to.startsWith(day));
}

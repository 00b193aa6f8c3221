import { addDays, addMonths, readDay } from '../part/day-number.js';
import { dayInWords } from '../part/day-words.js';

/** A day or a month that is looked for, and where the timeline tells which editions cover it. */
export interface AskedDays {
  readonly words: string;
  readonly address: string;
}

/** The day or the month that a text such as 2026-02-14 or 2026-02 is; null for all others. */
export function askedDaysIn(text: string): AskedDays | null {
  const asked = text.trim();
  const day = readDay(asked);
  if (day !== null) return { words: dayInWords(day), address: `/?covering=${day}` };
  const from = readDay(`${asked}-01`);
  if (from === null) return null;
  const to = addDays(addMonths(from, 1), -1);
  // "Feb 2026": the words of its first day, without the day.
  return { words: dayInWords(from).slice(2), address: `/?from=${from}&to=${to}` };
}

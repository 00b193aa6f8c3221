import { dayInWords, daysInWords, monthInWords } from './day-words.js';

/** An interval of days without saying a month or a year twice: "11 – 18 Nov 2026", "1 Oct – 31 Dec 2026". */
export function shortDaysInWords(from: string, to: string): string {
  if (from === to) return dayInWords(from);
  const day = Number(from.slice(8));
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day} – ${dayInWords(to)}`;
  if (from.slice(0, 4) !== to.slice(0, 4)) return daysInWords(from, to);
  return `${day} ${monthInWords(from)} – ${dayInWords(to)}`;
}

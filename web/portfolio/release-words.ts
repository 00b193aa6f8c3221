import { dayNumber } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';
import { counted } from '../part/words.js';

/** How long a release is away, seen from a day: "in 80 – 87 days", "in its window, until in 3 days", "5 days past its window". */
export function untilInWords(window: Interval, day: string): string {
  const first = dayNumber(window.from) - dayNumber(day);
  const last = dayNumber(window.to) - dayNumber(day);
  if (first > 0) {
    return first === last ? `in ${counted(first, 'day')}` : `in ${first} – ${counted(last, 'day')}`;
  }
  if (last > 0) return `in its window, ${counted(last, 'day')} left`;
  return last === 0 ? 'last day of its window' : `${counted(-last, 'day')} past its window`;
}

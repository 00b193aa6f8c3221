import { dayInWords, daysInWords } from './day-words.js';
import { durationInWords, durationsInWords, isDuration } from './duration-words.js';
import { isMonthDay, monthDayInWords } from './month-day-words.js';
import { titleOf } from './words.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ENUM = /^[A-Z]+(_[A-Z0-9]+)+$/;
// Names of enums that are one word, and would else be taken for an abbreviation.
const ONE_WORD = new Set(['CRITERIA', 'GUIDE', 'SECTION', 'RESTRICTED', 'PUBLIC', 'GENERAL']);
const TRUTH: Readonly<Record<string, string>> = { true: 'Yes', false: 'No' };

/** The value of a fact as people write it; values that are words already stay as they are. */
export function valueInWords(value: string): string {
  const [first = '', second] = value.split(' ');
  if (second === undefined) return wordInWords(value);
  if (isDuration(first) && isDuration(second)) return durationsInWords(first, second);
  if (DAY.test(first) && DAY.test(second)) return daysInWords(first, second);
  // A pair of the name of a basis and a day.
  if (ENUM.test(first) && DAY.test(second)) return `${wordInWords(first)} ${dayInWords(second)}`;
  return value;
}

function wordInWords(value: string): string {
  if (isDuration(value)) return durationInWords(value);
  if (isMonthDay(value)) return monthDayInWords(value);
  if (DAY.test(value)) return dayInWords(value);
  if (ENUM.test(value) || ONE_WORD.has(value)) return titleOf(value);
  return TRUTH[value] ?? value;
}

import { durationInWords, durationsInWords } from './duration-words.js';
import { listInWords } from './list-words.js';
import { monthDayInWords } from './month-day-words.js';

interface Rhythm {
  readonly editionsPerYear: number;
  readonly periodLength: string;
  readonly periodEnds: readonly string[];
  readonly releaseLag: { readonly earliest: string; readonly latest: string };
}

const TIMES = ['never', 'once', 'twice'];

/** How a report recurs, in one line: "12 months, ending 31 March, issued once a year, out 6 to 7 weeks after". */
export function cadenceInWords(rhythm: Rhythm): string {
  const { editionsPerYear, periodLength, periodEnds, releaseLag } = rhythm;
  const often = TIMES[editionsPerYear] ?? `${editionsPerYear.toLocaleString('en-GB')} times`;
  return [
    durationInWords(periodLength),
    `ending ${listInWords(periodEnds.map(monthDayInWords))}`,
    `issued ${often} a year`,
    `out ${durationsInWords(releaseLag.earliest, releaseLag.latest)} after`,
  ].join(', ');
}

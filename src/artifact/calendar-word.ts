import { isNumber } from '../model/search-word.js';

const MONTHS: ReadonlyMap<string, readonly number[]> = new Map(
  [
    'jan january',
    'feb february',
    'mar march',
    'apr april',
    'may',
    'jun june',
    'jul july',
    'aug august',
    'sep sept september',
    'oct october',
    'nov november',
    'dec december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, [index + 1]])),
);

/** The months of a season; a winter may be that in which a year begins, or that in which it ends. */
const SEASONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [3, 4, 5]],
  ['summer', [6, 7, 8]],
  ['fall', [9, 10, 11]],
  ['autumn', [9, 10, 11]],
  ['winter', [1, 2, 12, 13, 14]],
]);

/** The words without those that only tell days, months, seasons and years. A number alone tells none of them. */
export function withoutCalendar(words: readonly string[]): readonly string[] {
  return runsOf(words).flatMap((run) => (run.some(isTelling) ? [] : run));
}

/** The words of each run that tell months, seasons and years. */
export function calendarRuns(words: readonly string[]): readonly (readonly string[])[] {
  return runsOf(words)
    .map((run) => run.filter(isTelling))
    .filter((run) => run.length > 0);
}

/** The months that a word stands for, from 1 for January; those of the next year go on from 13. */
export function monthsOf(word: string): readonly number[] {
  return MONTHS.get(word) ?? SEASONS.get(word) ?? [];
}

export function isYear(word: string | undefined): word is string {
  return word !== undefined && /^20\d\d$/.test(word);
}

/** The words, cut before and behind those that stand together and may all be of a date. */
function runsOf(words: readonly string[]): readonly (readonly string[])[] {
  const runs: (readonly string[])[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && isOfCalendar(words[to] as string)) to += 1;
    const run = words.slice(from, Math.max(to, from + 1));
    runs.push(run);
    from += run.length;
  }
  return runs;
}

function isOfCalendar(word: string): boolean {
  return isNumber(word) || isTelling(word);
}

function isTelling(word: string): boolean {
  return isYear(word) || monthsOf(word).length > 0;
}

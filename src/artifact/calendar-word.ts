import { isNumber } from '../model/search-word.js';

const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

const SEASONS: ReadonlySet<string> = new Set('spring summer fall autumn winter'.split(' '));

/** The words without those that only tell days, months, seasons and years. A number alone tells none of them. */
export function withoutCalendar(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && isOfCalendar(words[to] as string)) to += 1;
    const run = words.slice(from, Math.max(to, from + 1));
    if (!run.some(isTelling)) kept.push(...run);
    from += run.length;
  }
  return kept;
}

function isOfCalendar(word: string): boolean {
  return isNumber(word) || isTelling(word);
}

function isTelling(word: string): boolean {
  return MONTHS.has(word) || SEASONS.has(word) || /^20\d\d$/.test(word);
}

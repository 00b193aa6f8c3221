import type { Loaders } from '../loaders/loaders.js';
import type { CalendarDate } from '../model/date.js';
import type { Edition } from '../model/edition.js';
import { periodOf, periodSlug } from '../model/period.js';
import type { Period } from '../model/period.js';
import type { View } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { BY_SLUG } from '../model/selection.js';
import { beginsOrEndsOn } from '../model/search-day.js';
import type { DatedText } from '../model/search-day.js';
import { searchWords } from '../model/search-word.js';
import { claimedPeriods } from './period.js';

/** How many reports are looked through for editions: of those that words find, and of all. */
const MAX_REPORTS_FOUND = 20;
const MAX_REPORTS = 100;

// Who writes the whole name of one report does not mean those that only mention its words.
const LEAST_SHARE = 0.1;

/** Something derived that was found by its days, and the last of these. */
export interface Dated {
  readonly entity: Edition | Period;
  readonly end: CalendarDate;
}

/** The periods that begin and end on the days of a text; none where it has other words, which no period holds. */
export async function periodsOn(
  { days, rest }: DatedText,
  view: View,
  loaders: Loaders,
): Promise<Dated[]> {
  if (searchWords(rest).length > 0) return [];
  const [{ ranges }, observed] = await Promise.all([
    claimedPeriods(view, loaders),
    loaders.observedPeriods(),
  ]);
  const found = [...ranges, ...observed].filter((range) => beginsOrEndsOn(days, range));
  const periods = new Map(found.map((range) => [periodSlug(range), periodOf(range, view)]));
  return [...periods.values()].map((entity) => ({ entity, end: entity.end }));
}

/** The editions, of the reports that the other words of a text find, whose periods begin and end on its days. */
export async function editionsOn(
  { days, rest }: DatedText,
  view: View,
  loaders: Loaders,
): Promise<Dated[]> {
  const reports = await reportsNamed(rest, loaders);
  const timelines = await Promise.all(reports.map((report) => loaders.timeline(report, view)));
  const editions = timelines.flatMap(({ editions: near, observed }) => [...near, ...observed]);
  return [...new Map(editions.map((edition) => [edition.slug, edition])).values()]
    .filter(({ period }) => beginsOrEndsOn(days, period))
    .map((entity) => ({ entity, end: entity.period.to }));
}

async function reportsNamed(text: string, loaders: Loaders): Promise<readonly Report[]> {
  if (searchWords(text).length === 0) {
    const page = { first: MAX_REPORTS, last: null, after: null, before: null };
    const { items } = await loaders.page({
      selection: { kinds: ['Report'] },
      order: BY_SLUG,
      page,
    });
    return items as readonly Report[];
  }
  const hits = await loaders.search({ text, kinds: ['Report'] });
  const first = Array.from({ length: Math.min(hits.length, MAX_REPORTS_FOUND) }, (_, place) =>
    hits.at(place),
  );
  const least = (first[0]?.score ?? 0) * LEAST_SHARE;
  const best = first.filter(({ score }) => score >= least);
  return Promise.all(best.map(({ slug }) => loaders.referred('Report', slug)));
}

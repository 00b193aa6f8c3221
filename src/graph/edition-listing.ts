import type { Loaders } from '../loaders/loaders.js';
import type { DateRange } from '../model/date.js';
import type { Edition } from '../model/edition.js';
import { horizonAround } from '../model/horizon.js';
import { pageOf } from '../model/page.js';
import type { Page, PageRequest } from '../model/page.js';
import type { Period } from '../model/period.js';
import type { View } from '../model/reading.js';
import { linkedInto } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import type { Timeline } from '../model/timeline.js';
import { editionsIn } from './edition.js';
import type { EditionFilter } from './edition.js';
import { countEditions } from './edition-count.js';
import { walkedEditions } from './edition-page.js';
import { impliesInView } from './period.js';
import { findTimelines, findTimelinesOfPeriod } from './timeline.js';
import type { ReportChoice } from './timeline.js';
import { pageOfWalk, WHOLE_COURSE } from './walked-page.js';

/** The editions that a filter wants, in pages, and the days that they speak of. */
export interface EditionListing {
  readonly horizon: DateRange;
  readonly page: (request: PageRequest) => Promise<Page<Edition>>;
  readonly count: () => Promise<number>;
}

/** Of up to so many records a list is made as a whole; of more, as much of it as a page takes. */
export const FEW_RECORDS = 100;

/** The editions of some timelines. */
export function listingOf(
  timelines: readonly Timeline[],
  filter: EditionFilter,
  { asOf }: View,
): EditionListing {
  const list = editionsIn(timelines, filter);
  const [first, second] = timelines;
  return {
    // The validity of one cadence narrows what a list speaks of; that of many does not.
    horizon: first !== undefined && second === undefined ? first.horizon : horizonAround(asOf),
    page: async (request) => pageOf(list, request),
    count: async () => list.items.length,
  };
}

/** The editions of the reports of a choice. */
export async function editionsOfReports(
  choice: ReportChoice,
  filter: EditionFilter,
  view: View,
  loaders: Loaders,
  few: number = FEW_RECORDS,
): Promise<EditionListing> {
  const { slugs, provider, family } = choice;
  const linked = family === null ? [] : [linkedInto(family, 'OF_FAMILY')];
  const isWalked =
    slugs === null && provider === null && (await loaders.hasMoreThan(few, 'Report', { linked }));
  if (!isWalked) return listingOf(await findTimelines(choice, view, loaders), filter, view);
  const list = await walkedEditions({ period: null, family }, filter, view, loaders);
  return {
    horizon: horizonAround(view.asOf),
    page: (request) => pageOfWalk(list, request),
    count: () => countEditions({ kinds: ['Report'], linked }, filter, view, loaders),
  };
}

/** The editions for exactly a period, of all reports that have it. */
export async function editionsOfPeriod(
  period: Period,
  filter: EditionFilter,
  view: View,
  loaders: Loaders,
  few: number = FEW_RECORDS,
): Promise<EditionListing> {
  if (!(await hasManyEditions(period, view, loaders, few))) {
    return listingOf(await findTimelinesOfPeriod(period, view, loaders), filter, view);
  }
  const range = { from: period.start, to: period.end };
  const list = await walkedEditions({ period: range, family: null }, filter, view, loaders);
  return {
    horizon: horizonAround(view.asOf),
    page: (request) => pageOfWalk(list, request),
    count: async () => {
      const slugs: Slug[] = [];
      for await (const { slug } of list.walk(WHOLE_COURSE)) slugs.push(slug);
      return slugs.length;
    },
  };
}

/** True where more than so many reports have a period in a view, or more than so many editions for it were seen. */
export async function hasManyEditions(
  period: Period,
  view: View,
  loaders: Loaders,
  few: number,
): Promise<boolean> {
  const implied = await impliesInView(period, view, loaders);
  const seen = { facets: [{ facet: 'period' as const, anyOf: [period.slug] }] };
  const found = await Promise.all([
    loaders.hasMoreThan(few, 'Report', implied),
    loaders.hasMoreThan(few, 'Edition', seen),
  ]);
  return found.includes(true);
}

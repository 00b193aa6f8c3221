import type { Loaders } from '../loaders/loaders.js';
import type { SortKey } from '../model/page.js';
import type { View } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { BY_SLUG } from '../model/selection.js';
import type { Selection } from '../model/selection.js';
import { timelineOf } from '../model/timeline.js';
import { editionsIn } from './edition.js';
import type { EditionFilter } from './edition.js';
import { othersAnswered } from './others-answered.js';

const REPORTS_AT_ONCE = 200;

/**
 * How many editions of very many reports a filter wants. Each report must be looked at, but no more than some of
 * them are held or remembered at once, and between these others are answered.
 */
export async function countEditions(
  reports: Selection,
  filter: EditionFilter,
  view: View,
  loaders: Loaders,
): Promise<number> {
  let count = 0;
  let after: SortKey | null = null;
  do {
    const page = { first: REPORTS_AT_ONCE, last: null, after, before: null };
    const passing = loaders.apart();
    const found = await passing.page({ selection: reports, order: BY_SLUG, page });
    const some = found.items as readonly Report[];
    const seen = await Promise.all(some.map(passing.observedEditions));
    const timelines = some.map((report, index) => timelineOf(report, seen[index] ?? [], view));
    count += editionsIn(timelines, filter).items.length;
    const last = some.at(-1);
    after = found.hasNextPage && last !== undefined ? [last.slug] : null;
    await othersAnswered();
  } while (after !== null);
  return count;
}

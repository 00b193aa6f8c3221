import type { Loaders } from '../loaders/loaders.js';
import type { Edition } from '../model/edition.js';
import { periodSlug } from '../model/period.js';
import type { Period } from '../model/period.js';
import type { Report } from '../model/report.js';
import { linkedInto } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import type { View } from '../model/reading.js';
import type { Timeline } from '../model/timeline.js';
import { impliesInView } from './period.js';

/** Which reports a question is about; what is null is no condition. */
export interface ReportChoice {
  readonly slugs: readonly Slug[] | null;
  readonly provider: Slug | null;
  readonly family: Slug | null;
}

/** The timelines of every report that meets some conditions. */
export async function findTimelines(
  choice: ReportChoice,
  view: View,
  loaders: Loaders,
): Promise<Timeline[]> {
  return timelinesOf(await reportsChosen(choice, loaders), view, loaders);
}

/** The timelines of the reports that have a certain period, with the editions for it alone. */
export async function findTimelinesOfPeriod(
  period: Period,
  view: View,
  loaders: Loaders,
): Promise<Timeline[]> {
  const [implied, observed] = await Promise.all([
    loaders.all('Report', await impliesInView(period, view, loaders)),
    loaders.all('Edition', { facets: [{ facet: 'period', anyOf: [period.slug] }] }),
  ]);
  const slugs = new Set([
    ...implied.map(({ slug }) => slug),
    ...observed.map(({ report }) => report),
  ]);
  const reports = await Promise.all([...slugs].map((slug) => loaders.referred('Report', slug)));
  const timelines = await timelinesOf(reports, view, loaders);
  return timelines.map((timeline) => {
    const isOfPeriod = (edition: Edition) => periodSlug(edition.period) === period.slug;
    const seen = timeline.observed.filter(isOfPeriod);
    const estimated = timeline.editions.filter(({ basis }) => basis === 'ESTIMATED');
    return { ...timeline, editions: [...estimated.filter(isOfPeriod), ...seen], observed: seen };
  });
}

/** The reports that a choice names, each once; those that do not exist are left out. */
export async function reportsChosen(
  { slugs, provider, family }: ReportChoice,
  loaders: Loaders,
): Promise<readonly Report[]> {
  if (slugs === null) {
    const linked = [
      ...(provider === null ? [] : [linkedInto(provider, 'PROVIDED_BY')]),
      ...(family === null ? [] : [linkedInto(family, 'OF_FAMILY')]),
    ];
    return loaders.all('Report', { linked });
  }
  const named = await Promise.all(
    [...new Set(slugs)].map((slug) => loaders.nodeOfKind('Report', slug)),
  );
  return named.filter(
    (report): report is Report =>
      report !== null &&
      (provider === null || report.provider === provider) &&
      (family === null || report.family === family),
  );
}

function timelinesOf(
  reports: readonly Report[],
  view: View,
  loaders: Loaders,
): Promise<Timeline[]> {
  return Promise.all(reports.map((report) => loaders.timeline(report, view)));
}

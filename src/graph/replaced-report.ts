import type { Loaders } from '../loaders/loaders.js';
import type { DateRange } from '../model/date.js';
import { observedSlug } from '../model/edition.js';
import type { Report } from '../model/report.js';
import { isReplaced } from '../model/stand-in.js';

/** Of so many reports all editions that were seen are read at once; of more, first the one of each that may be enough. */
const FEW_REPORTS = 5;

/** For each of some reports, whether an edition of it was seen that leaves no room for a projected one of a period. */
export async function areReplaced(
  period: DateRange,
  reports: readonly Report[],
  loaders: Loaders,
): Promise<readonly boolean[]> {
  if (!isReplaced(period, await loaders.observedPeriods())) return reports.map(() => false);
  // Mostly it is the edition of the same days, and mostly that was read already.
  const sameDays = reports.map(({ slug }) => observedSlug({ report: slug, period }));
  const isSeen = (slug: string) => loaders.read('Edition', slug) !== null;
  const unread = sameDays.filter((slug) => !isSeen(slug));
  // What is read is known to the loaders from then on.
  if (unread.length > FEW_REPORTS) await Promise.all(unread.map(loaders.node));
  return Promise.all(
    reports.map(async (report, index) => {
      if (isSeen(sameDays[index] ?? '')) return true;
      const observed = await loaders.observedEditions(report);
      return isReplaced(
        period,
        observed.map((edition) => edition.period),
      );
    }),
  );
}

import type { Loaders } from '../loaders/loaders.js';
import { compare, dissect, holdingsOf } from '../model/comparison.js';
import type { Comparison, Dissection } from '../model/comparison.js';
import type { Report } from '../model/report.js';
import type { Slug } from '../model/slug.js';

/** What the examinations of several reports are performed under, in common and apart. */
export interface StandardComparison {
  /** Standards that stand by themselves. */
  readonly whole: Comparison;
  /** Parts of a standard. */
  readonly parts: Comparison;
  readonly throughParts: readonly Dissection[];
}

/** Reports to be compared. */
export interface ComparedReports {
  readonly reports: readonly Report[];
}

/** Those of some slugs that are of reports, in their order, and the first slug that no report has. */
export interface FoundReports extends ComparedReports {
  readonly unknown: Slug | null;
}

/** The reports that slugs name. */
export async function findCompared(
  slugs: readonly Slug[],
  loaders: Loaders,
): Promise<FoundReports> {
  const found = await Promise.all(slugs.map((slug) => loaders.nodeOfKind('Report', slug)));
  const reports = found.filter((report) => report !== null);
  return { reports, unknown: slugs.find((_, index) => found[index] === null) ?? null };
}

/** Compares the standards that reports name, wholes apart from parts. */
export async function compareStandards(
  reports: readonly Report[],
  loaders: Loaders,
): Promise<StandardComparison> {
  const slugs = [...new Set(reports.flatMap(({ standards }) => standards))];
  const standards = await Promise.all(slugs.map((slug) => loaders.referred('Standard', slug)));
  const parts = new Set(standards.filter(({ partOf }) => partOf !== null).map(({ slug }) => slug));
  const thoseThat = (isWanted: (slug: Slug) => boolean): Comparison =>
    compare(holdingsOf(reports, (report) => report.standards.filter(isWanted)));
  return {
    whole: thoseThat((slug) => !parts.has(slug)),
    parts: thoseThat((slug) => parts.has(slug)),
    throughParts: dissect(
      holdingsOf(reports, (report) => report.standards),
      standards,
    ),
  };
}

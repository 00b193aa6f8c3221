import type { Loaders } from '../loaders/loaders.js';
import { coverageOf } from '../model/coverage.js';
import type { Coverage, CoverageQuestion } from '../model/coverage.js';
import type { Report } from '../model/report.js';
import type { Slug } from '../model/slug.js';
import type { View } from '../model/reading.js';

/** How far a report's editions cover an interval, in a view. */
export async function findCoverage(
  report: Report,
  question: CoverageQuestion,
  view: View,
  loaders: Loaders,
): Promise<Coverage> {
  return coverageOf(await loaders.timeline(report, view), question);
}

/** The coverage of each report that a slug names, in the order of the slugs; null for a slug that none has. */
export function findCoverages(
  slugs: readonly Slug[],
  question: CoverageQuestion,
  view: View,
  loaders: Loaders,
): Promise<(Coverage | null)[]> {
  const found = new Map(
    [...new Set(slugs)].map((slug) => [slug, findCoverageOf(slug, question, view, loaders)]),
  );
  return Promise.all(slugs.map(async (slug) => (await found.get(slug)) ?? null));
}

async function findCoverageOf(
  slug: Slug,
  question: CoverageQuestion,
  view: View,
  loaders: Loaders,
): Promise<Coverage | null> {
  const report = await loaders.nodeOfKind('Report', slug);
  return report === null ? null : findCoverage(report, question, view, loaders);
}

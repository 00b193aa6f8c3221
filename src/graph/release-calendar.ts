import type { Loaders } from '../loaders/loaders.js';
import type { DateRange } from '../model/date.js';
import type { View } from '../model/reading.js';
import { earliestFirst, releasesWithin } from '../model/release-event.js';
import type { ReleaseEvent } from '../model/release-event.js';
import type { Slug } from '../model/slug.js';
import { reportsChosen } from './timeline.js';

/** The releases that were asked for, and the first slug of those named that no report has. */
export interface ReleaseCalendar {
  readonly releases: readonly ReleaseEvent[];
  readonly unknown: Slug | null;
}

/** The releases of some reports, of all where `slugs` is null, that share a day with a range, earliest first. */
export async function releaseCalendar(
  slugs: readonly Slug[] | null,
  range: DateRange,
  view: View,
  loaders: Loaders,
): Promise<ReleaseCalendar> {
  const reports = await reportsChosen({ slugs, provider: null, family: null }, loaders);
  const found = new Set(reports.map(({ slug }) => slug));
  const unknown = slugs?.find((slug) => !found.has(slug)) ?? null;
  if (unknown !== null) return { releases: [], unknown };
  const releases = await Promise.all(
    reports.map(async (report) =>
      releasesWithin(range, report, await loaders.observedEditions(report), view),
    ),
  );
  return { releases: releases.flat().sort(earliestFirst), unknown: null };
}

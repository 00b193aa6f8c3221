import type { FoundReports } from '../graph/comparison.js';
import type { ReleaseCalendar } from '../graph/release-calendar.js';
import type { Slug } from '../model/slug.js';
import { badInput, shorten } from './errors.js';

const MAX_REPORTS = 100;
const MIN_COMPARED = 2;

/** Hands on the slugs of one request; refuses more of them than one request may ask for. */
export function checkReportCount(slugs: readonly Slug[]): readonly Slug[] {
  if (slugs.length <= MAX_REPORTS) return slugs;
  throw badInput(
    `Argument "reports" must have at most ${MAX_REPORTS} slugs, but got ${slugs.length}.`,
    'reports',
  );
}

/** Hands on the slugs of reports to compare; refuses too few, too many, and one that stands there twice. */
export function checkCompared(slugs: readonly Slug[]): readonly Slug[] {
  checkReportCount(slugs);
  const repeated = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (repeated !== undefined) {
    const found = shorten(JSON.stringify(repeated));
    throw badInput(
      `Argument "reports" must name each report once, but has ${found} twice.`,
      'reports',
    );
  }
  if (slugs.length >= MIN_COMPARED) return slugs;
  throw badInput(
    `Argument "reports" must have at least ${MIN_COMPARED} slugs, but got ${slugs.length}.`,
    'reports',
  );
}

/** Hands on the releases of a calendar; refuses one that was asked for a report which does not exist. */
export function knownReleases({ releases, unknown }: ReleaseCalendar) {
  if (unknown === null) return releases;
  throw noReport(unknown);
}

/** Hands on the reports to compare; refuses them where one does not exist. */
export function knownReports({ reports, unknown }: FoundReports) {
  if (unknown === null) return { reports };
  throw noReport(unknown);
}

function noReport(slug: Slug) {
  const found = shorten(JSON.stringify(slug));
  return badInput(`Argument "reports" must hold slugs of reports, but got ${found}.`, 'reports');
}

import type { FoundReports } from '../graph/comparison.js';
import type { ReleaseCalendar } from '../graph/release-calendar.js';
import type { Slug } from '../model/slug.js';
import { badInput, shorten } from './errors.js';

const MIN_COMPARED = 2;

/** Hands on the slugs of reports to compare; refuses too few, and one that stands there twice. */
export function checkCompared(slugs: readonly Slug[]): readonly Slug[] {
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

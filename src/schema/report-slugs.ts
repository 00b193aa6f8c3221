import type { ReleaseCalendar } from '../graph/release-calendar.js';
import type { Slug } from '../model/slug.js';
import { badInput, shorten } from './errors.js';

const MAX_REPORTS = 100;

/** Hands on the slugs of one request; refuses more of them than one request may ask for. */
export function checkReportCount(slugs: readonly Slug[]): readonly Slug[] {
  if (slugs.length <= MAX_REPORTS) return slugs;
  throw badInput(
    `Argument "reports" must have at most ${MAX_REPORTS} slugs, but got ${slugs.length}.`,
    'reports',
  );
}

/** Hands on the releases of a calendar; refuses one that was asked for a report which does not exist. */
export function knownReleases({ releases, unknown }: ReleaseCalendar) {
  if (unknown === null) return releases;
  const found = shorten(JSON.stringify(unknown));
  throw badInput(`Argument "reports" must hold slugs of reports, but got ${found}.`, 'reports');
}

import type { Edition } from './edition.js';
import { compareTexts } from './page.js';
import type { SortKey } from './page.js';

/** The place of an edition in every list: by period end, the latest first, then by slug. */
export function editionPlace({ period, slug }: Edition): SortKey {
  return [period.to, slug];
}

export function compareEditionPlaces(
  [end = '', slug = '']: SortKey,
  [otherEnd = '', otherSlug = '']: SortKey,
): number {
  return compareTexts(otherEnd, end) || compareTexts(slug, otherSlug);
}

export function newestFirst(one: Edition, other: Edition): number {
  return compareTexts(other.period.to, one.period.to) || compareTexts(one.slug, other.slug);
}

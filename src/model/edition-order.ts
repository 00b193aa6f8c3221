import type { Edition } from './edition.js';
import { compareAscending, compareDescending } from './page.js';
import type { SortKey } from './page.js';

/** The place of an edition in every list: by period end, the latest first, then by slug. */
export function editionPlace({ period, slug }: Edition): SortKey {
  return [period.to, slug];
}

export function compareEditionPlaces(
  [end = '', slug = '']: SortKey,
  [otherEnd = '', otherSlug = '']: SortKey,
): number {
  return compareDescending([end], [otherEnd]) || compareAscending([slug], [otherSlug]);
}

export function newestFirst(one: Edition, other: Edition): number {
  return compareEditionPlaces(editionPlace(one), editionPlace(other));
}

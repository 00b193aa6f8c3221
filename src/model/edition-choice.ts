import type { Edition } from './edition.js';
import { isOut } from './release.js';
import { statusWithin } from './timeline.js';
import type { Timeline } from './timeline.js';

/** The newest edition that is out, as far as is known. */
export function currentEdition(timeline: Timeline): Edition | null {
  return timeline.editions.find((one) => isOut(statusWithin(timeline, one))) ?? null;
}

/** The newest edition that may be out already, and would then be the current one. */
export function candidateEdition(timeline: Timeline): Edition | null {
  const hopes = timeline.editions.map(
    (edition) => [edition, statusWithin(timeline, edition)] as const,
  );
  const [edition, status] = hopes.find(([, status]) => isOut(status) || status === 'DUE') ?? [];
  return edition !== undefined && status === 'DUE' ? edition : null;
}

/** The edition that comes out next: the oldest that is not out. */
export function nextEdition(timeline: Timeline): Edition | null {
  return timeline.editions.findLast((one) => !isOut(statusWithin(timeline, one))) ?? null;
}

/** The edition whose period ends last before that of another; null for one that the timeline does not have. */
export function editionBefore(timeline: Timeline, edition: Edition): Edition | null {
  const { editions } = timeline;
  const isOlder = (other: Edition) => other.period.to < edition.period.to;
  return has(timeline, edition) ? (editions.find(isOlder) ?? null) : null;
}

/** The edition whose period ends first after that of another; null for one that the timeline does not have. */
export function editionAfter(timeline: Timeline, edition: Edition): Edition | null {
  const { editions } = timeline;
  const isNewer = (other: Edition) => other.period.to > edition.period.to;
  return has(timeline, edition) ? (editions.findLast(isNewer) ?? null) : null;
}

function has({ editions }: Timeline, { slug }: Edition): boolean {
  return editions.some((other) => other.slug === slug);
}

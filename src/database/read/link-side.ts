import type { LinkDirection, LinkSelection, Predicate } from '../../model/link.js';
import { compareTexts } from '../../model/page.js';
import { sentPlace } from './kept-text.js';
import type { RequestRow } from './request-rows.js';
import type { Cut } from './walk.js';

/** A place among the links of one side of an entity, which are ordered by predicate and other end. */
interface SidePlace {
  readonly predicate: string;
  readonly other: string;
}

/** It stands behind every slug. */
const LAST = '\u{10FFFF}';

/** The sides of an entity on which a selection looks for links. */
export function sidesOf({ direction }: LinkSelection): readonly LinkDirection[] {
  return direction === 'BOTH' ? ['OUT', 'IN'] : [direction];
}

/** The same for all selections whose links are found alike. */
export function linksShape({ direction, predicates }: LinkSelection): string {
  return `${direction} ${predicates === null ? 'ALL' : 'SOME'}`;
}

/** Where a cut between links falls among those of one side of an entity. */
function placeOnSide(
  { key: [predicate = '', from = '', to = ''], isBehind }: Cut,
  slug: string,
  side: LinkDirection,
): SidePlace {
  const place = (other: string, isBehindOther: boolean) => ({
    predicate: sentPlace(predicate),
    other: sentPlace(other, isBehindOther),
  });
  if (side === 'OUT') {
    const order = compareTexts(slug, from);
    if (order === 0) return place(to, isBehind);
    return place(order < 0 ? LAST : '', false);
  }
  const order = compareTexts(slug, to);
  return place(from, order === 0 ? isBehind : order < 0);
}

/** The links between two cuts on one side of an entity. */
interface SideRange {
  readonly slug: string;
  readonly side: LinkDirection;
  readonly lower: Cut | null;
  readonly upper: Cut | null;
}

/** Such a range as a row of requests holds it, for links of every kind. */
export function sideInRow(range: SideRange): RequestRow {
  const { start, end } = placesOf(range);
  return {
    ...(start === null ? {} : { lower_predicate: start.predicate, lower_other: start.other }),
    ...(end === null ? {} : { upper_predicate: end.predicate, upper_other: end.other }),
  };
}

/** The same for links of some kinds alone: each of them that has a part of the range, and from where to where it goes. */
export function predicatesInRow(predicates: readonly Predicate[], range: SideRange): RequestRow {
  const { start, end } = placesOf(range);
  const within = [...new Set(predicates)].filter(
    (predicate) =>
      (start === null || predicate >= start.predicate) &&
      (end === null || predicate <= end.predicate),
  );
  return {
    predicates: within,
    lowers: within.map((predicate) => (predicate === start?.predicate ? start.other : '')),
    uppers: within.map((predicate) => (predicate === end?.predicate ? end.other : LAST)),
  };
}

function placesOf({ slug, side, lower, upper }: SideRange) {
  return {
    start: lower === null ? null : placeOnSide(lower, slug, side),
    end: upper === null ? null : placeOnSide(upper, slug, side),
  };
}

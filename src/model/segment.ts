import { addDays, isWithin, rangesOverlap } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import { holdsDay, holdsRange, unionOf } from './day-union.js';
import type { DayUnion } from './day-union.js';
import type { Edition } from './edition.js';

/** What is known of the days of an interval, the best first. */
export type CoverageKind = 'COVERED' | 'EXPECTED' | 'UNCOVERED' | 'UNKNOWN';

/** Successive days of one kind, and the editions that make them so, the latest period end first. */
export interface CoverageSegment extends DateRange {
  readonly kind: CoverageKind;
  readonly editions: readonly Edition[];
}

/** What the days of an interval are judged by. */
export interface Claims {
  /** Editions that are out, or presumed to be. */
  readonly out: readonly Edition[];
  /** Editions that are still to come. */
  readonly pending: readonly Edition[];
  /** The days that the claims speak of. */
  readonly horizon: DateRange;
}

/** What is known of days, whichever editions it is known by. */
interface KnownDays {
  readonly covered: DayUnion;
  readonly expected: DayUnion;
  readonly horizon: DateRange;
}

/** Cuts an interval into as few segments as there are changes of kind. */
export function segmentsOf(range: DateRange, { out, pending, horizon }: Claims): CoverageSegment[] {
  const isNear = ({ period }: Edition) => rangesOverlap(period, range);
  const covering = out.filter(isNear);
  const expected = pending.filter(isNear);
  const known = { covered: daysOf(covering), expected: daysOf(expected), horizon };
  const makers = { COVERED: covering, EXPECTED: expected, UNCOVERED: [], UNKNOWN: [] };
  const turns = turnsOf(range, known);
  return turns.map(({ from, kind }, index) => {
    const next = turns[index + 1];
    const days = { from, to: next === undefined ? range.to : addDays(next.from, -1) };
    const editions = makers[kind].filter(({ period }) => rangesOverlap(period, days));
    return { from: days.from, to: days.to, kind, editions };
  });
}

/** True where some editions cover every day of a range. */
export function areCovered(range: DateRange, out: readonly Edition[]): boolean {
  return holdsRange(daysOf(out), range);
}

function daysOf(editions: readonly Edition[]): DayUnion {
  return unionOf(editions.map(({ period }) => period));
}

/** The first day of a range and every later one on which the kind of days changes. */
function turnsOf(range: DateRange, known: KnownDays) {
  const kinds = daysOfChange(range, known).map((from) => ({ from, kind: kindOn(from, known) }));
  return kinds.filter(({ kind }, index) => kind !== kinds[index - 1]?.kind);
}

/** The first day of a range and every later one on which what is known can change. */
function daysOfChange(
  range: DateRange,
  { covered, expected, horizon }: KnownDays,
): readonly CalendarDate[] {
  const changes = [horizon, ...covered, ...expected]
    .flatMap(({ from, to }) => [from, addDays(to, 1)])
    .filter((day) => range.from < day && day <= range.to);
  return [range.from, ...new Set(changes.sort())];
}

function kindOn(day: CalendarDate, { covered, expected, horizon }: KnownDays): CoverageKind {
  if (holdsDay(covered, day)) return 'COVERED';
  if (holdsDay(expected, day)) return 'EXPECTED';
  return isWithin(day, horizon) ? 'UNCOVERED' : 'UNKNOWN';
}

import { addDays, isWithin, rangesOverlap } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
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

/** Cuts an interval into as few segments as there are changes of kind. */
export function segmentsOf(range: DateRange, claims: Claims): CoverageSegment[] {
  const starts = daysOfChange(range, claims);
  const turns = starts.filter((day, index) => {
    const before = starts[index - 1];
    return before === undefined || kindOn(before, claims) !== kindOn(day, claims);
  });
  return turns.map((from, index) => {
    const next = turns[index + 1];
    const days = { from, to: next === undefined ? range.to : addDays(next, -1) };
    const kind = kindOn(from, claims);
    const makers = { COVERED: claims.out, EXPECTED: claims.pending, UNCOVERED: [], UNKNOWN: [] };
    const editions = makers[kind].filter(({ period }) => rangesOverlap(period, days));
    return { ...days, kind, editions };
  });
}

/** True where some editions cover every day of a range. */
export function areCovered(range: DateRange, out: readonly Edition[]): boolean {
  const segments = segmentsOf(range, { out, pending: [], horizon: range });
  return segments.every(({ kind }) => kind === 'COVERED');
}

/** The first day of a range and every later one on which what is claimed can change. */
function daysOfChange(range: DateRange, { out, pending, horizon }: Claims): CalendarDate[] {
  const claimed = [horizon, ...[...out, ...pending].map(({ period }) => period)];
  const changes = claimed
    .flatMap(({ from, to }) => [from, addDays(to, 1)])
    .filter((day) => range.from < day && day <= range.to);
  return [range.from, ...new Set(changes.sort())];
}

function kindOn(day: CalendarDate, { out, pending, horizon }: Claims): CoverageKind {
  if (out.some(({ period }) => isWithin(day, period))) return 'COVERED';
  if (pending.some(({ period }) => isWithin(day, period))) return 'EXPECTED';
  return isWithin(day, horizon) ? 'UNCOVERED' : 'UNKNOWN';
}

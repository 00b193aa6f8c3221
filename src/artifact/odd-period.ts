import { impliesPeriod, periodsOverlapping } from '../model/cadence.js';
import { daysUntil } from '../model/date.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import type { Report } from '../model/report.js';
import type { ListedEdition } from './listed-fact.js';

/** Days this close to each other are hardly those of two editions. */
const FORTNIGHT = 14;

/** What is odd about the days of an edition of a report, beside other editions, as a part of a sentence; null where nothing is. */
export function oddityOf(
  { slug, period }: ListedEdition,
  report: Report,
  others: readonly ListedEdition[],
): string | null {
  const alike = others.find(
    (other) =>
      other.report === report.slug &&
      other.slug !== slug &&
      isClose(other.period.from, period.from) &&
      isClose(other.period.to, period.to),
  );
  if (alike !== undefined) return `its days are almost those of ${alike.slug}`;
  const { cadence, legacyCadence } = report;
  const cadences = [cadence, ...(legacyCadence === null ? [] : [legacyCadence])];
  if (cadences.some((pattern) => impliesPeriod(pattern, period))) return null;
  const [nearest] = cadences
    .flatMap((pattern) => periodsOverlapping(pattern, period))
    .sort((one, other) => daysBetween(one, period) - daysBetween(other, period));
  const misfit = "its days fit no period of the report's cadence";
  return nearest === undefined
    ? misfit
    : `${misfit}, of which the nearest is ${nearest.from} to ${nearest.to}`;
}

function isClose(one: CalendarDate, other: CalendarDate): boolean {
  return Math.abs(daysUntil(one, other)) <= FORTNIGHT;
}

function daysBetween(one: DateRange, other: DateRange): number {
  return Math.abs(daysUntil(one.from, other.from)) + Math.abs(daysUntil(one.to, other.to));
}

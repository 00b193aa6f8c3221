import { addMonths, FIRST_DAY, LAST_DAY, rangesOverlap, yearOf } from '../model/date.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import { horizonAround } from '../model/horizon.js';
import { badInput } from './errors.js';

const MAX_INTERVAL_YEARS = 20;

export interface RangeArguments {
  readonly from?: CalendarDate | null | undefined;
  readonly to?: CalendarDate | null | undefined;
}

/** The days between two arguments, open on the side that is not given. */
export function dateRangeOf({ from, to }: RangeArguments): DateRange {
  const range = { from: from ?? FIRST_DAY, to: to ?? LAST_DAY };
  if (range.from <= range.to) return range;
  throw badInput(
    `Argument "from" must not be after "to", but got from ${range.from} to ${range.to}.`,
    'from',
  );
}

/** The days of an interval that is to be worked through; refuses one that is out of order or too long. */
export function intervalOf(interval: DateRange): DateRange {
  const { from, to } = dateRangeOf(interval);
  // Arithmetic stops at the last day, which no interval so late can pass.
  const limit = addMonths(from, 12 * MAX_INTERVAL_YEARS);
  if (to < limit || yearOf(from) + MAX_INTERVAL_YEARS > yearOf(LAST_DAY)) return { from, to };
  throw badInput(
    `Argument "to" must be less than ${MAX_INTERVAL_YEARS} years after "from", but got from ${from} to ${to}.`,
    'to',
  );
}

/** Hands on an interval that something is claimed of; refuses one that lies beyond the horizon of a day. */
export function claimedIntervalOf(interval: DateRange, asOf: CalendarDate): DateRange {
  const range = intervalOf(interval);
  const horizon = horizonAround(asOf);
  if (rangesOverlap(range, horizon)) return range;
  throw badInput(
    `The interval from ${range.from} to ${range.to} lies beyond the days that anything is claimed of: ` +
      `expected a day from ${horizon.from} to ${horizon.to}, three years either side of ${asOf}.`,
    'from',
  );
}

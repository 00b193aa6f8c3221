import { FIRST_DAY, LAST_DAY } from '../model/date.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import { badInput } from './errors.js';

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

import type { CalendarDate, DateRange } from '../model/date.js';
import { badInput } from './errors.js';

const FIRST_DAY: CalendarDate = '0001-01-01';
const LAST_DAY: CalendarDate = '9999-12-31';

interface RangeArguments {
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

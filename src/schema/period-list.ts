import { periodsAround } from '../graph/period.js';
import type { CadencePattern } from '../model/cadence.js';
import type { CalendarDate } from '../model/date.js';
import { builder } from './builder.js';
import { connectionOfList } from './connection.js';
import type { PageArguments } from './connection.js';
import { dateRangeOf } from './date-argument.js';
import type { RangeArguments } from './date-argument.js';

/** The arguments of every list of periods, besides the page. */
export const periodListArgs = builder.args((t) => ({
  covering: t.field({
    type: 'Date',
    required: false,
    description: 'Only periods that this day lies in.',
  }),
  from: t.field({
    type: 'Date',
    required: false,
    description: 'Only periods that have a day from here on.',
  }),
  to: t.field({
    type: 'Date',
    required: false,
    description: 'Only periods that have a day up to here.',
  }),
}));

/** The page of periods that a client asks for, of those that the patterns have around `today`. */
export function periodConnection(
  patterns: readonly CadencePattern[],
  { covering, from, to, ...page }: PeriodListArguments,
  today: CalendarDate,
) {
  const filter = { covering: covering ?? null, within: dateRangeOf({ from, to }) };
  return connectionOfList(periodsAround(today, patterns, filter), 'end,start descending', page);
}

interface PeriodListArguments extends PageArguments, RangeArguments {
  readonly covering?: CalendarDate | null | undefined;
}

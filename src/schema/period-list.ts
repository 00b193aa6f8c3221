import { periodsIn } from '../graph/period.js';
import type { ClaimedRanges } from '../graph/period.js';
import type { CalendarDate } from '../model/date.js';
import type { View } from '../model/reading.js';
import { builder } from './builder.js';
import { connectionInView } from './connection.js';
import { dateRangeOf } from './date-argument.js';
import type { RangeArguments } from './date-argument.js';
import type { PageArguments } from './page-arguments.js';
import { viewArgs } from './view-argument.js';

/** The arguments of every list of periods, besides the page. */
export const periodListArgs = {
  ...builder.args((t) => ({
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
  })),
  ...viewArgs,
};

interface PeriodListArguments extends PageArguments, RangeArguments {
  readonly covering?: CalendarDate | null | undefined;
}

/** The page of periods that a client asks for, of those that `claim` gives for a view. */
export function periodConnection(
  { covering, from, to, ...page }: PeriodListArguments,
  view: View,
  claim: (view: View) => Promise<ClaimedRanges>,
) {
  const filter = { covering: covering ?? null, within: dateRangeOf({ from, to }) };
  return connectionInView('Period by end,start descending', page, async () => {
    const claimed = await claim(view);
    return { ...view, list: periodsIn(claimed, view, filter), horizon: claimed.horizon };
  });
}

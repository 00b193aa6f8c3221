import type { CoverageQuestion } from '../model/coverage.js';
import type { CalendarDate } from '../model/date.js';
import { builder } from './builder.js';
import { intervalOf } from './date-argument.js';
import { badInput } from './errors.js';
import { viewArgs } from './view-argument.js';

const CUSTOMARY_MONTHS = 3;
const MAX_BRIDGE_MONTHS = 36;

/** The arguments of a question about coverage. */
export const coverageArgs = {
  ...builder.args((t) => ({
    from: t.field({ type: 'Date', description: 'The first day to cover.' }),
    to: t.field({
      type: 'Date',
      description: 'The last day to cover, less than twenty years after the first.',
    }),
    bridgeMonths: t.int({
      required: false,
      defaultValue: CUSTOMARY_MONTHS,
      description: `How many months a bridge letter may reach beyond a period, 0 to ${MAX_BRIDGE_MONTHS}; by custom three.`,
    }),
  })),
  ...viewArgs,
};

interface CoverageArguments {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly bridgeMonths?: number | null | undefined;
}

/** What a client asks; refuses an interval or a number of months that cannot be meant. */
export function coverageQuestionOf(args: CoverageArguments): CoverageQuestion {
  const range = intervalOf(args);
  const bridgeMonths = args.bridgeMonths ?? CUSTOMARY_MONTHS;
  if (bridgeMonths >= 0 && bridgeMonths <= MAX_BRIDGE_MONTHS) return { range, bridgeMonths };
  throw badInput(
    `Argument "bridgeMonths" must be between 0 and ${MAX_BRIDGE_MONTHS}, but got ${bridgeMonths}.`,
    'bridgeMonths',
  );
}

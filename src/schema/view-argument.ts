import type { Context } from '../context.js';
import type { CalendarDate } from '../model/date.js';
import type { Reading, View } from '../model/reading.js';
import { builder } from './builder.js';
import { ReadingEnum } from './time-enums.js';

/** The argument of what depends on the day, at a place that was reached by way of a day already. */
export const inheritedAsOfArg = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    required: false,
    description:
      'The day to answer for; where none is given, the `asOf` of the field that led here, or today.',
  }),
}));

/** The argument of what depends on the day. */
export const asOfArg = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    required: false,
    description: 'The day to answer for; today (UTC) where none is given.',
  }),
}));

/** The argument of what depends on the reading of the sources. */
export const readingArg = builder.args((t) => ({
  reading: t.field({
    type: ReadingEnum,
    required: false,
    defaultValue: 'PREFERRED',
    description: 'The reading of the sources to answer by.',
  }),
}));

/** The arguments of everything that depends on both. */
export const viewArgs = { ...asOfArg, ...readingArg };

/** The same, at a place that was reached by way of a view already. */
export const inheritedViewArgs = {
  ...inheritedAsOfArg,
  ...builder.args((t) => ({
    reading: t.field({
      type: ReadingEnum,
      required: false,
      description:
        'The reading of the sources to answer by; where none is given, that of the field that led here, or PREFERRED.',
    }),
  })),
};

interface ViewArguments {
  readonly asOf?: CalendarDate | null | undefined;
  readonly reading?: Reading | null | undefined;
}

/** The view that a client asks in: what it says, else what led here, else today by the preferred reading. */
export function viewOf(
  { asOf, reading }: ViewArguments,
  { today }: Context,
  inherited?: View,
): View {
  return {
    asOf: asOf ?? inherited?.asOf ?? today,
    reading: reading ?? inherited?.reading ?? 'PREFERRED',
  };
}

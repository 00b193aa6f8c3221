import type { Context } from '../context.js';
import type { CalendarDate } from '../model/date.js';
import type { Reading } from '../model/reading.js';
import type { View } from '../model/reading.js';
import { builder } from './builder.js';
import { ReadingEnum } from './time-enums.js';

/** The argument of what depends on the day, at a place that was reached by way of a day already. */
export const asOfArg = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    required: false,
    description:
      'The day to answer for; where none is given, the `asOf` of the field that led here, or today.',
  }),
}));

/** The argument of what depends on the day. */
export const dayArg = builder.args((t) => ({
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
export const viewArgs = { ...dayArg, ...readingArg };

/** The same, at a place that was reached by way of a view already. */
export const inheritedViewArgs = {
  ...asOfArg,
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

export function viewOf({ asOf, reading }: ViewArguments, { today }: Context): View {
  return { asOf: asOf ?? today, reading: reading ?? 'PREFERRED' };
}

export function inheritedViewOf(
  { asOf, reading }: ViewArguments,
  view: View | undefined,
  { today }: Context,
): View {
  return {
    asOf: asOf ?? view?.asOf ?? today,
    reading: reading ?? view?.reading ?? 'PREFERRED',
  };
}

import type { InputFieldBuilder } from '@pothos/core';
import type { EditionFilter } from '../graph/edition.js';
import type { EditionListing } from '../graph/edition-listing.js';
import type { ReportChoice } from '../graph/timeline.js';
import type { CalendarDate } from '../model/date.js';
import type { EditionBasis } from '../model/edition.js';
import { editionPlace } from '../model/edition-order.js';
import type { EditionStatus } from '../model/release.js';
import type { View } from '../model/reading.js';
import { builder } from './builder.js';
import { connectionThrough } from './connection.js';
import { dateRangeOf } from './date-argument.js';
import type { RangeArguments } from './date-argument.js';
import type { PageArguments } from './page-arguments.js';
import { EditionBasisEnum, EditionStatusEnum } from './time-enums.js';

const LIST_NAME = 'Edition by end descending,slug';

/** What the editions of a list must meet, as arguments or as members of a filter. */
function conditions(t: InputFieldBuilder<typeof builder.$inferSchemaTypes>) {
  return {
    covering: t.field({
      type: 'Date',
      required: false,
      description: 'Only editions whose period this day lies in.',
    }),
    from: t.field({
      type: 'Date',
      required: false,
      description: 'Only editions whose period has a day from here on.',
    }),
    to: t.field({
      type: 'Date',
      required: false,
      description: 'Only editions whose period has a day up to here.',
    }),
    status: t.field({
      type: [EditionStatusEnum],
      required: false,
      description: 'Only editions that have one of these statuses on the day asked for.',
    }),
    basis: t.field({
      type: EditionBasisEnum,
      required: false,
      description:
        'Only editions that are known in this way; of OBSERVED ones all there are, also beyond the horizon.',
    }),
  };
}

/** The arguments of every list of editions that belong to one entity, besides the page. */
export const editionListArgs = builder.args((t) => conditions(t));

/** Which editions of all reports a client wants to see. */
const EditionFilterInput = builder.inputType('EditionFilter', {
  description: 'Only editions that meet every condition given. Entities are named by their slugs.',
  fields: (t) => ({
    report: t.string({ required: false, description: 'Of this report, such as `aws-soc-1`.' }),
    provider: t.string({ required: false, description: 'Issued by this service organization.' }),
    family: t.string({ required: false, description: 'Of this report family, such as `soc-2`.' }),
    ...conditions(t),
  }),
});

/** The arguments of the list of all editions, besides the page. */
export const allEditionsArgs = builder.args((t) => ({
  filter: t.field({
    type: EditionFilterInput,
    required: false,
    description: 'Which editions to list; all without it.',
  }),
}));

interface EditionConditions extends RangeArguments {
  readonly covering?: CalendarDate | null | undefined;
  readonly status?: readonly EditionStatus[] | null | undefined;
  readonly basis?: EditionBasis | null | undefined;
}

/** The page of editions that a client asks for, of those that `list` gives by a filter for a view. */
export async function editionConnection(
  { covering, from, to, status, basis }: EditionConditions,
  page: PageArguments,
  view: View,
  list: (filter: EditionFilter, view: View) => Promise<EditionListing>,
) {
  const filter: EditionFilter = {
    covering: covering ?? null,
    within: dateRangeOf({ from, to }),
    statuses: status ?? null,
    basis: basis ?? null,
  };
  // The list is made only once the arguments of the page are known to be right.
  let made: Promise<EditionListing> | undefined;
  const listing = () => (made ??= list(filter, view));
  const { edges, pageInfo, totalCount } = await connectionThrough(LIST_NAME, page, editionPlace, {
    page: async (request) => (await listing()).page(request),
    count: async () => (await listing()).count(),
  });
  const { horizon } = await listing();
  return { edges, pageInfo, totalCount, asOf: view.asOf, reading: view.reading, horizon };
}

/** The reports that a filter of editions names. */
export function reportChoiceOf(
  filter: typeof EditionFilterInput.$inferInput | null | undefined,
): ReportChoice {
  const { report, provider, family } = filter ?? {};
  return {
    slugs: report == null ? null : [report],
    provider: provider ?? null,
    family: family ?? null,
  };
}

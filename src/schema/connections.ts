import { builder } from './builder.js';
import type { ListedView } from './builder.js';
import * as refs from './refs.js';
import { ReadingEnum } from './time-enums.js';
import { DateRangeValue } from './values.js';

/** The connection types of the schema: one for each kind, shared by every field that lists it. */
export const ReportConnection = listOf(refs.ReportRef, 'A report', 'reports');
export const EditionConnection = listOf(refs.EditionRef, 'An edition', 'editions');
export const PeriodConnection = listOf(refs.PeriodRef, 'A period', 'periods');
export const StandardConnection = listOf(refs.StandardRef, 'A standard', 'standards');
export const AudienceConnection = listOf(refs.AudienceRef, 'An audience', 'audiences');
export const AuditorConnection = listOf(refs.AuditorRef, 'An auditor', 'auditors');
export const ReportFamilyConnection = listOf(refs.ReportFamilyRef, 'A family', 'report families');
export const OrganizationConnection = listOf(
  refs.OrganizationRef,
  'An organization',
  'organizations',
);
export const CategoryConnection = listOf(
  refs.CategoryRef,
  'A category',
  'trust services categories',
);
export const CriterionConnection = listOf(refs.CriterionRef, 'A criterion', 'criteria');
export const AccessChannelConnection = listOf(
  refs.AccessChannelRef,
  'An access channel',
  'access channels',
);
export const SourceConnection = listOf(refs.SourceRef, 'A source', 'sources');
export const ConflictConnection = listOf(refs.ConflictRef, 'A conflict', 'conflicts');

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many items the whole list has, on all its pages.',
    resolve: ({ totalCount }) => totalCount(),
  }),
);

// Whoever makes one of these lists says in which view, by connectionInView.
for (const connection of [EditionConnection, PeriodConnection]) {
  builder.objectFields(connection, (t) => ({
    asOf: t.field({
      type: 'Date',
      description: 'The day that the list was made for.',
      resolve: ({ asOf }) => asOf as ListedView['asOf'],
    }),
    reading: t.field({
      type: ReadingEnum,
      description: 'The reading of the sources that the list follows.',
      resolve: ({ reading }) => reading as ListedView['reading'],
    }),
    horizon: t.field({
      type: DateRangeValue,
      description:
        'The days that the list speaks of, three years either side of `asOf` or as far as the cadence is known to hold: beyond them the absence of an edition means unknown, not none. It ends before it begins where nothing is claimed.',
      resolve: ({ horizon }) => horizon as ListedView['horizon'],
    }),
  }));
}

function listOf<Ref extends (typeof refs)[keyof typeof refs]>(ref: Ref, one: string, many: string) {
  return builder.connectionObject(
    { type: ref, name: `${ref.name}Connection`, description: `A page of ${many}.` },
    { name: `${ref.name}Edge`, description: `${one} in a list.` },
  );
}

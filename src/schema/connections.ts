import type { SearchMatch } from '../graph/search.js';
import { builder } from './builder.js';
import type { ListedView } from './builder.js';
import * as refs from './refs.js';
import { ReadingEnum } from './time-enums.js';
import { DateRangeValue } from './values.js';

const SearchEdge = builder.edgeObject({
  type: refs.EntityRef,
  name: 'SearchEdge',
  description: 'An entity that a search found.',
});

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
export const LinkConnection = listOf(refs.LinkRef, 'A link', 'links');
export const ConflictConnection = listOf(refs.ConflictRef, 'A conflict', 'conflicts');

export const SearchConnection = builder.connectionObject(
  { type: refs.EntityRef, name: 'SearchConnection', description: 'A page of what a search found.' },
  SearchEdge,
);

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

// Whoever makes this list gives its edges these fields, by connectionOfEdges.
builder.objectFields(SearchEdge, (t) => ({
  score: t.float({
    description:
      'How well it fits the text: the higher the better. Scores compare within one answer alone.',
    resolve: (edge) => (edge as unknown as SearchMatch).score,
  }),
  matchedField: t.string({
    description:
      'The field of the entity in which the text was found: `name`, `code`, `title`, `aliases` or `description`. Where it was found in several, the one that holds most of it.',
    resolve: (edge) => (edge as unknown as SearchMatch).matchedField,
  }),
}));

function listOf<Ref extends (typeof refs)[keyof typeof refs]>(ref: Ref, one: string, many: string) {
  return builder.connectionObject(
    { type: ref, name: `${ref.name}Connection`, description: `A page of ${many}.` },
    { name: `${ref.name}Edge`, description: `${one} in a list.` },
  );
}

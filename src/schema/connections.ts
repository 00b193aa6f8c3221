import { builder } from './builder.js';
import * as refs from './refs.js';

/** The connection types of the schema: one for each kind, shared by every field that lists it. */
export const ReportConnection = listOf(refs.ReportRef, 'A report', 'reports');
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

function listOf<Ref extends (typeof refs)[keyof typeof refs]>(ref: Ref, one: string, many: string) {
  return builder.connectionObject(
    { type: ref, name: `${ref.name}Connection`, description: `A page of ${many}.` },
    { name: `${ref.name}Edge`, description: `${one} in a list.` },
  );
}

import { builder } from './builder.js';
import * as refs from './refs.js';

/** The connection types of the schema: one for each kind, shared by every field that lists it. */
export const ReportConnection = builder.connectionObject(
  { type: refs.ReportRef, name: 'ReportConnection', description: 'A page of reports.' },
  { name: 'ReportEdge', description: 'A report in a list.' },
);

export const PeriodConnection = builder.connectionObject(
  { type: refs.PeriodRef, name: 'PeriodConnection', description: 'A page of periods.' },
  { name: 'PeriodEdge', description: 'A period in a list.' },
);

export const StandardConnection = builder.connectionObject(
  { type: refs.StandardRef, name: 'StandardConnection', description: 'A page of standards.' },
  { name: 'StandardEdge', description: 'A standard in a list.' },
);

export const AudienceConnection = builder.connectionObject(
  { type: refs.AudienceRef, name: 'AudienceConnection', description: 'A page of audiences.' },
  { name: 'AudienceEdge', description: 'An audience in a list.' },
);

export const AuditorConnection = builder.connectionObject(
  { type: refs.AuditorRef, name: 'AuditorConnection', description: 'A page of auditors.' },
  { name: 'AuditorEdge', description: 'An auditor in a list.' },
);

export const ReportFamilyConnection = builder.connectionObject(
  {
    type: refs.ReportFamilyRef,
    name: 'ReportFamilyConnection',
    description: 'A page of report families.',
  },
  { name: 'ReportFamilyEdge', description: 'A report family in a list.' },
);

export const OrganizationConnection = builder.connectionObject(
  {
    type: refs.OrganizationRef,
    name: 'OrganizationConnection',
    description: 'A page of organizations.',
  },
  { name: 'OrganizationEdge', description: 'An organization in a list.' },
);

export const CategoryConnection = builder.connectionObject(
  {
    type: refs.CategoryRef,
    name: 'TrustServicesCategoryConnection',
    description: 'A page of trust services categories.',
  },
  { name: 'TrustServicesCategoryEdge', description: 'A trust services category in a list.' },
);

export const CriterionConnection = builder.connectionObject(
  { type: refs.CriterionRef, name: 'CriterionConnection', description: 'A page of criteria.' },
  { name: 'CriterionEdge', description: 'A criterion in a list.' },
);

export const AccessChannelConnection = builder.connectionObject(
  {
    type: refs.AccessChannelRef,
    name: 'AccessChannelConnection',
    description: 'A page of access channels.',
  },
  { name: 'AccessChannelEdge', description: 'An access channel in a list.' },
);

export const SourceConnection = builder.connectionObject(
  { type: refs.SourceRef, name: 'SourceConnection', description: 'A page of sources.' },
  { name: 'SourceEdge', description: 'A source in a list.' },
);

export const ConflictConnection = builder.connectionObject(
  { type: refs.ConflictRef, name: 'ConflictConnection', description: 'A page of conflicts.' },
  { name: 'ConflictEdge', description: 'A conflict in a list.' },
);

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many items the whole list has, on all its pages.',
    resolve: ({ totalCount }) => totalCount(),
  }),
);

import { cadenceBy } from '../../model/reading.js';
import { linkedFrom, linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { connectionOf, nodesOf } from '../connection.js';
import { AudienceConnection, ReportConnection, StandardConnection } from '../connections.js';
import { ReportTypeEnum } from '../enums.js';
import * as refs from '../refs.js';
import { reportConnection, reportListArgs } from '../report-list.js';
import { standardConnection, standardListArgs } from '../standard-list.js';
import { CadenceValue } from '../values.js';
import { readingArg } from '../view-argument.js';

builder.node(refs.ReportRef, {
  description: 'A report that a provider issues again and again, each time for another period.',
  interfaces: [refs.EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its official title.' }),
    family: t.field({
      type: refs.ReportFamilyRef,
      description: 'The kind of report, shared by all providers.',
      resolve: ({ family }, _, { loaders }) => loaders.referred('ReportFamily', family),
    }),
    provider: t.field({
      type: refs.ServiceOrganizationRef,
      description: 'The organization whose controls are examined.',
      resolve: ({ provider }, _, { loaders }) => loaders.referred('ServiceOrganization', provider),
    }),
    type: t.expose('type', {
      type: ReportTypeEnum,
      nullable: true,
      description: 'Type 1 or type 2; null where no source states it.',
    }),
    contents: t.exposeStringList('contents', { description: 'What a reader finds in it.' }),
    purposes: t.exposeStringList('purposes', { description: 'What it is written for.' }),
    format: t.exposeString('format', {
      nullable: true,
      description: 'How it is published; null where no source states it.',
    }),
    standards: t.connection(
      {
        type: refs.StandardRef,
        description: 'The standards that its examination is performed under.',
        args: standardListArgs,
        resolve: ({ slug }, args, context) =>
          standardConnection(args, context, [linkedFrom(slug, 'PERFORMED_UNDER')]),
      },
      StandardConnection,
    ),
    audiences: t.connection(
      {
        type: refs.AudienceRef,
        description: 'The readers for whom it is written.',
        resolve: ({ slug }, page, context) =>
          connectionOf(
            { kinds: ['Audience'], linked: [linkedFrom(slug, 'ADDRESSED_TO')] },
            page,
            context,
          ),
      },
      AudienceConnection,
    ),
    auditor: t.field({
      type: refs.AuditorRef,
      nullable: true,
      description: 'The firm that performs the examination; null where no source names it.',
      resolve: ({ auditor }, _, { loaders }) =>
        auditor === null ? null : loaders.referred('Auditor', auditor),
    }),
    categories: t.field({
      type: [refs.CategoryRef],
      description: 'The trust services categories that it addresses.',
      resolve: ({ slug }, _, context) =>
        nodesOf(
          { kinds: ['TrustServicesCategory'], linked: [linkedFrom(slug, 'ADDRESSES')] },
          context,
        ),
    }),
    access: t.expose('access', {
      type: refs.AccessRef,
      description: 'Who may read it, and where.',
    }),
    summarizes: t.field({
      type: refs.ReportRef,
      nullable: true,
      description: 'The report that it is a public summary of; null where it is none.',
      resolve: ({ summarizes }, _, { loaders }) =>
        summarizes === null ? null : loaders.referred('Report', summarizes),
    }),
    summarizedBy: t.field({
      type: [refs.ReportRef],
      description: 'The reports that summarize it.',
      resolve: ({ slug }, _, context) =>
        nodesOf({ kinds: ['Report'], linked: [linkedInto(slug, 'SUMMARIZES')] }, context),
    }),
    cadence: t.field({
      type: CadenceValue,
      description: 'The rule by which it is issued.',
      args: readingArg,
      resolve: (report, { reading }) => cadenceBy(reading ?? 'PREFERRED', report),
    }),
  }),
});

builder.queryFields((t) => ({
  report: t.field({
    type: refs.ReportRef,
    nullable: true,
    description: 'The report with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `aws-soc-1`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('Report', slug),
  }),
  reports: t.connection(
    {
      type: refs.ReportRef,
      description: 'The reports that the graph knows.',
      args: reportListArgs,
      resolve: (_, args, context) => reportConnection(args, context),
    },
    ReportConnection,
  ),
}));

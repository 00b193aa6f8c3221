import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { ReportFamilyConnection } from '../connections.js';
import { ReaderNeedEnum, ReportUseEnum } from '../enums.js';
import { EntityRef, ReportFamilyRef } from '../refs.js';

builder.node(ReportFamilyRef, {
  description: 'A kind of report that many providers issue, such as SOC 2.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    subject: t.exposeString('subject', { description: 'What its reports examine.' }),
    use: t.expose('use', {
      type: ReportUseEnum,
      description: 'For whom the standards let such a report be written.',
    }),
    serves: t.expose('serves', {
      type: [ReaderNeedEnum],
      description: 'What readers may need for which such a report is made; see `recommend`.',
    }),
  }),
});

builder.queryFields((t) => ({
  family: t.field({
    type: ReportFamilyRef,
    nullable: true,
    description: 'The report family with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `soc-2`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('ReportFamily', slug),
  }),
  families: t.connection(
    {
      type: ReportFamilyRef,
      description: 'The report families that the graph knows.',
      resolve: (_, page, context) => connectionOf({ kinds: ['ReportFamily'] }, page, context),
    },
    ReportFamilyConnection,
  ),
}));

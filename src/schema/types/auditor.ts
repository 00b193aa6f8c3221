import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { AuditorConnection } from '../connections.js';
import { AuditorRef, EntityRef, OrganizationRef } from '../refs.js';

builder.node(AuditorRef, {
  description:
    'An independent firm that examines providers and reports on them: the service auditor.',
  interfaces: [OrganizationRef, EntityRef],
  id: { resolve: ({ slug }) => slug },
});

builder.queryFields((t) => ({
  auditor: t.field({
    type: AuditorRef,
    nullable: true,
    description: 'The auditor with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `ernst-young`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('Auditor', slug),
  }),
  auditors: t.connection(
    {
      type: AuditorRef,
      description: 'The auditors that the graph knows.',
      resolve: (_, page, context) => connectionOf({ kinds: ['Auditor'] }, page, context),
    },
    AuditorConnection,
  ),
}));

import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { AudienceConnection } from '../connections.js';
import { AudienceRef, EntityRef } from '../refs.js';

builder.node(AudienceRef, {
  description: 'A group of readers for whom reports are written.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    use: t.exposeString('use', {
      nullable: true,
      description: 'What these readers use reports for; null where no source says.',
    }),
  }),
});

builder.queryFields((t) => ({
  audience: t.field({
    type: AudienceRef,
    nullable: true,
    description: 'The audience with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `user-auditors`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('Audience', slug),
  }),
  audiences: t.connection(
    {
      type: AudienceRef,
      description: 'The audiences that the graph knows.',
      resolve: (_, page, context) => connectionOf({ kinds: ['Audience'] }, page, context),
    },
    AudienceConnection,
  ),
}));

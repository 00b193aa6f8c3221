import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { SourceConnection } from '../connections.js';
import { EntityRef, SourceRef } from '../refs.js';

builder.node(SourceRef, {
  description: 'A document that facts rest on, or that they point to.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    publisher: t.exposeString('publisher', { description: 'Who published it.' }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Its address; null where it is not known for certain.',
    }),
    retrievedOn: t.expose('retrievedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was read; null where that was not recorded.',
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description:
        'The SHA-256 digest of the text that was read, in hexadecimal; null where none was recorded.',
    }),
  }),
});

builder.queryFields((t) => ({
  source: t.field({
    type: SourceRef,
    nullable: true,
    description: 'The source with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `aws-soc-page`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('Source', slug),
  }),
  sources: t.connection(
    {
      type: SourceRef,
      description: 'The documents that facts rest on.',
      resolve: (_, page, context) => connectionOf({ kinds: ['Source'] }, page, context),
    },
    SourceConnection,
  ),
}));

import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { AccessChannelConnection } from '../connections.js';
import { AccessLevelEnum } from '../enums.js';
import { AccessChannelRef, AccessRef, EntityRef, ServiceOrganizationRef } from '../refs.js';

AccessRef.implement({
  description: 'Who may read a report, and where.',
  fields: (t) => ({
    level: t.expose('level', { type: AccessLevelEnum, description: 'Who may read it.' }),
    ndaRequired: t.exposeBoolean('ndaRequired', {
      description: 'True when readers must be bound by a non-disclosure agreement.',
    }),
    customersOnly: t.exposeBoolean('customersOnly', {
      nullable: true,
      description:
        'True when only customers of the provider may read it, false when others may too; null where no source says.',
    }),
    conditions: t.exposeStringList('conditions', {
      description: 'What a reader must meet, all of it.',
    }),
    channels: t.field({
      type: [AccessChannelRef],
      description: 'Where it is handed out.',
      resolve: ({ channels }, _, { loaders }) =>
        channels.map((slug) => loaders.referred('AccessChannel', slug)),
    }),
  }),
});

builder.node(AccessChannelRef, {
  description: 'A place where reports are handed out.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    operator: t.field({
      type: ServiceOrganizationRef,
      description: 'The organization that runs it.',
      resolve: ({ operator }, _, { loaders }) => loaders.referred('ServiceOrganization', operator),
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Its address; null where the source gives none.',
    }),
    selfService: t.exposeBoolean('selfService', {
      description: 'True when readers help themselves, without asking anyone.',
    }),
    signInThrough: t.exposeString('signInThrough', {
      nullable: true,
      description: 'Where readers sign in; null where no sign-in is named.',
    }),
    helpPage: t.exposeString('helpPage', {
      nullable: true,
      description: 'The name of the page that explains it; null where none is named.',
    }),
  }),
});

builder.queryFields((t) => ({
  channel: t.field({
    type: AccessChannelRef,
    nullable: true,
    description: 'The access channel with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `aws-artifact`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('AccessChannel', slug),
  }),
  channels: t.connection(
    {
      type: AccessChannelRef,
      description: 'The places where reports are handed out.',
      resolve: (_, page, context) => connectionOf({ kinds: ['AccessChannel'] }, page, context),
    },
    AccessChannelConnection,
  ),
}));

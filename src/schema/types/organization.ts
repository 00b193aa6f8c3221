import { findOrganization } from '../../graph/lookup.js';
import { linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import {
  AccessChannelConnection,
  AuditorConnection,
  OrganizationConnection,
  StandardConnection,
} from '../connections.js';
import * as refs from '../refs.js';
import { standardListArgs, standardSelection } from '../standard-list.js';

builder.node(refs.ServiceOrganizationRef, {
  description: 'A provider of services whose controls are examined, such as a cloud provider.',
  interfaces: [refs.OrganizationRef, refs.EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    channels: t.connection(
      {
        type: refs.AccessChannelRef,
        description: 'The places where it hands out reports.',
        resolve: ({ slug }, page, context) =>
          connectionOf(
            { kinds: ['AccessChannel'], linked: [linkedInto(slug, 'OPERATED_BY')] },
            page,
            context,
          ),
      },
      AccessChannelConnection,
    ),
  }),
});

builder.node(refs.StandardSetterRef, {
  description: 'A body that issues standards.',
  interfaces: [refs.OrganizationRef, refs.EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    standards: t.connection(
      {
        type: refs.StandardRef,
        description: 'The standards that it issues.',
        args: standardListArgs,
        resolve: ({ slug }, { filter, ...page }, context) =>
          connectionOf(
            standardSelection(filter, { linked: [linkedInto(slug, 'ISSUED_BY')] }),
            page,
            context,
          ),
      },
      StandardConnection,
    ),
  }),
});

builder.node(refs.AuditorRef, {
  description:
    'An independent firm that examines providers and reports on them: the service auditor.',
  interfaces: [refs.OrganizationRef, refs.EntityRef],
  id: { resolve: ({ slug }) => slug },
});

builder.queryFields((t) => ({
  auditor: t.field({
    type: refs.AuditorRef,
    nullable: true,
    description: 'The auditor with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `ernst-young`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('Auditor', slug),
  }),
  auditors: t.connection(
    {
      type: refs.AuditorRef,
      description: 'The auditors that the graph knows.',
      resolve: (_, page, context) => connectionOf({ kinds: ['Auditor'] }, page, context),
    },
    AuditorConnection,
  ),
  organization: t.field({
    type: refs.OrganizationRef,
    nullable: true,
    description:
      'The organization with this slug, whatever part it plays; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `aws` or `aicpa`.' }) },
    resolve: (_, { slug }, { loaders }) => findOrganization(slug, loaders),
  }),
  organizations: t.connection(
    {
      type: refs.OrganizationRef,
      description: 'Providers, standard setters and auditors.',
      resolve: (_, page, context) =>
        connectionOf(
          { kinds: ['ServiceOrganization', 'StandardSetter', 'Auditor'] },
          page,
          context,
        ),
    },
    OrganizationConnection,
  ),
}));

import { findOrganization } from '../../graph/lookup.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { OrganizationConnection } from '../connections.js';
import { OrganizationRef } from '../refs.js';

builder.queryFields((t) => ({
  organization: t.field({
    type: OrganizationRef,
    nullable: true,
    description:
      'The organization with this slug, whatever part it plays; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `aws` or `aicpa`.' }) },
    resolve: (_, { slug }, { loaders }) => findOrganization(slug, loaders),
  }),
  organizations: t.connection(
    {
      type: OrganizationRef,
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

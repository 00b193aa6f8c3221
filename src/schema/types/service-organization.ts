import { linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { AccessChannelConnection } from '../connections.js';
import { AccessChannelRef, EntityRef, OrganizationRef, ServiceOrganizationRef } from '../refs.js';

builder.node(ServiceOrganizationRef, {
  description: 'A provider of services whose controls are examined, such as a cloud provider.',
  interfaces: [OrganizationRef, EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    channels: t.connection(
      {
        type: AccessChannelRef,
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

import { linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { StandardConnection } from '../connections.js';
import { EntityRef, OrganizationRef, StandardRef, StandardSetterRef } from '../refs.js';
import { standardConnection, standardListArgs } from '../standard-list.js';

builder.node(StandardSetterRef, {
  description: 'A body that issues standards.',
  interfaces: [OrganizationRef, EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    standards: t.connection(
      {
        type: StandardRef,
        description: 'The standards that it issues.',
        args: standardListArgs,
        resolve: ({ slug }, args, context) =>
          standardConnection(args, context, [linkedInto(slug, 'ISSUED_BY')]),
      },
      StandardConnection,
    ),
  }),
});

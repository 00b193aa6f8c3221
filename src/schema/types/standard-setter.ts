import { linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { StandardConnection } from '../connections.js';
import { EntityRef, OrganizationRef, StandardRef, StandardSetterRef } from '../refs.js';
import { standardListArgs, standardSelection } from '../standard-list.js';

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

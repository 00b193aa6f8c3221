import { linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { CriterionConnection } from '../connections.js';
import { CategoryRef, CriterionRef, EntityRef, StandardRef } from '../refs.js';

builder.node(CriterionRef, {
  description: 'One yardstick of the trust services criteria, such as CC1.1.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its identifier, such as `CC1.1`.' }),
    topic: t.exposeString('topic', { description: 'What it is about, not in its issuer’s words.' }),
    group: t.exposeString('group', { description: 'The heading that it stands under.' }),
    category: t.field({
      type: CategoryRef,
      description: 'The category that it belongs to.',
      resolve: ({ category }, _, { loaders }) =>
        loaders.referred('TrustServicesCategory', category),
    }),
    definedIn: t.field({
      type: StandardRef,
      description: 'The criteria document that defines it.',
      resolve: ({ definedIn }, _, { loaders }) => loaders.referred('Standard', definedIn),
    }),
  }),
});

builder.queryFields((t) => ({
  criterion: t.field({
    type: CriterionRef,
    nullable: true,
    description: 'The criterion with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Its identifier in lower case, such as `cc1.1`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('Criterion', slug),
  }),
  criteria: t.connection(
    {
      type: CriterionRef,
      description: 'The trust services criteria.',
      args: {
        category: t.arg.string({
          required: false,
          description: 'Only criteria of this category, named by its slug.',
        }),
      },
      resolve: (_, { category, ...page }, context) =>
        connectionOf(
          {
            kinds: ['Criterion'],
            linked: category == null ? [] : [linkedInto(category, 'BELONGS_TO')],
          },
          page,
          context,
        ),
    },
    CriterionConnection,
  ),
}));

import { linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { CategoryConnection, CriterionConnection } from '../connections.js';
import { CategoryRef, CriterionRef, EntityRef, StandardRef } from '../refs.js';

builder.node(CategoryRef, {
  description: 'One of the five subjects that the trust services criteria are grouped by.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    code: t.exposeString('code', {
      description: "The letters that its criteria's identifiers begin with, such as `CC`.",
    }),
    definedIn: t.field({
      type: StandardRef,
      description: 'The criteria document that defines it.',
      resolve: ({ definedIn }, _, { loaders }) => loaders.referred('Standard', definedIn),
    }),
    criteria: t.connection(
      {
        type: CriterionRef,
        description:
          'The criteria of this category; those of security are common to all categories.',
        resolve: ({ slug }, page, context) =>
          connectionOf(
            { kinds: ['Criterion'], linked: [linkedInto(slug, 'BELONGS_TO')] },
            page,
            context,
          ),
      },
      CriterionConnection,
    ),
  }),
});

builder.queryFields((t) => ({
  category: t.field({
    type: CategoryRef,
    nullable: true,
    description: 'The trust services category with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `availability`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('TrustServicesCategory', slug),
  }),
  categories: t.connection(
    {
      type: CategoryRef,
      description: 'The trust services categories.',
      resolve: (_, page, context) =>
        connectionOf({ kinds: ['TrustServicesCategory'] }, page, context),
    },
    CategoryConnection,
  ),
}));

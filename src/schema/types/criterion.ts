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

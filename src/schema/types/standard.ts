import { linkedInto } from '../../model/selection.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { CategoryConnection, CriterionConnection, StandardConnection } from '../connections.js';
import { StandardKindEnum } from '../enums.js';
import { CategoryRef, CriterionRef, EntityRef, StandardRef, StandardSetterRef } from '../refs.js';
import { standardConnection, standardListArgs } from '../standard-list.js';
import { EffectiveValue } from '../values.js';

builder.node(StandardRef, {
  description: 'A standard, a section of one, a set of criteria, or a guide to applying them.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name, such as `SSAE 18`.' }),
    title: t.exposeString('title', { description: 'Its official title.' }),
    kind: t.expose('standardKind', {
      type: StandardKindEnum,
      description: 'Whether it is a standard, a section, criteria or a guide.',
    }),
    issuer: t.field({
      type: StandardSetterRef,
      nullable: true,
      description: 'The body that issues it; null where no source names it.',
      resolve: ({ issuer }, _, { loaders }) =>
        issuer === null ? null : loaders.referred('StandardSetter', issuer),
    }),
    board: t.exposeString('board', {
      nullable: true,
      description: "The issuer's board or committee that writes it; null where no source names it.",
    }),
    publishedIn: t.exposeString('publishedIn', {
      nullable: true,
      description: 'The collection that it is published in; null where no source names one.',
    }),
    effective: t.expose('effective', {
      type: EffectiveValue,
      nullable: true,
      description: 'From when it applies; null where no source says.',
    }),
    partOf: t.field({
      type: StandardRef,
      nullable: true,
      description: 'The standard that it is a part of; null where it stands by itself.',
      resolve: ({ partOf }, _, { loaders }) =>
        partOf === null ? null : loaders.referred('Standard', partOf),
    }),
    parts: t.connection(
      {
        type: StandardRef,
        description: 'The sections that it is made of.',
        args: standardListArgs,
        resolve: ({ slug }, args, context) =>
          standardConnection(args, context, [linkedInto(slug, 'PART_OF')]),
      },
      StandardConnection,
    ),
    categories: t.connection(
      {
        type: CategoryRef,
        description: 'The trust services categories that it defines.',
        resolve: ({ slug }, page, context) =>
          connectionOf(
            { kinds: ['TrustServicesCategory'], linked: [linkedInto(slug, 'DEFINED_IN')] },
            page,
            context,
          ),
      },
      CategoryConnection,
    ),
    criteria: t.connection(
      {
        type: CriterionRef,
        description: 'The criteria that it defines.',
        resolve: ({ slug }, page, context) =>
          connectionOf(
            { kinds: ['Criterion'], linked: [linkedInto(slug, 'DEFINED_IN')] },
            page,
            context,
          ),
      },
      CriterionConnection,
    ),
  }),
});

builder.queryFields((t) => ({
  standard: t.field({
    type: StandardRef,
    nullable: true,
    description: 'The standard with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `ssae-18`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('Standard', slug),
  }),
  standards: t.connection(
    {
      type: StandardRef,
      description: 'The standards that the graph knows.',
      args: standardListArgs,
      resolve: (_, args, context) => standardConnection(args, context),
    },
    StandardConnection,
  ),
}));

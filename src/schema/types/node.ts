import { findEntity, findNode } from '../../graph/lookup.js';
import { builder } from '../builder.js';
import { decodeNodeId } from '../node-id.js';
import { EntityRef } from '../refs.js';

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The node with this id; null where there is none.',
    args: { id: t.arg.id({ description: 'An id from an earlier answer.' }) },
    resolve: (_, { id }, { loaders }) => findNode(decodeNodeId(id), loaders),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description:
      'The nodes with these ids, in their order; null in the place of one that there is not.',
    args: { ids: t.arg.idList({ description: 'Ids from earlier answers, at most 100.' }) },
    resolve: (_, { ids }, { loaders }) => ids.map((id) => findNode(decodeNodeId(id), loaders)),
  }),
  entity: t.field({
    type: EntityRef,
    nullable: true,
    description: 'The entity with this slug, of whatever kind; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `aws-soc-1` or `ssae-18`.' }) },
    resolve: (_, { slug }, { today, loaders }) => findEntity(slug, today, loaders),
  }),
}));

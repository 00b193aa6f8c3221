import { conflictsOfEntity, factsOfEntity } from '../graph/evidence.js';
import { unknownsAbout } from '../model/evidence.js';
import { builder } from './builder.js';
import { costHint } from './cost-hint.js';
import { LinkConnection } from './connections.js';
import { linkArgs, linkConnection } from './link-list.js';
import { ConflictRef, EntityRef, FactRef, LinkRef, OrganizationRef, UnknownRef } from './refs.js';

EntityRef.implement({
  description: 'Anything the graph knows by name.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'A stable, readable name, unique in the graph, such as `aws-soc-1`.',
    }),
    name: t.exposeString('name', { description: 'What people call it.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it is, in a sentence or two.',
    }),
    aliases: t.exposeStringList('aliases', { description: 'Other names that people use for it.' }),
    facts: t.field({
      type: [FactRef],
      description: 'What is known of it, each value with its sources.',
      extensions: costHint({ length: 30 }),
      args: {
        field: t.arg.string({
          required: false,
          description:
            'Only facts about this field, such as `auditor`, or a part of it: `cadence` includes `cadence.periodLength`.',
        }),
      },
      resolve: (entity, { field }, { loaders }) => factsOfEntity(entity, field ?? null, loaders),
    }),
    conflicts: t.field({
      type: [ConflictRef],
      description: 'Where sources contradict each other about it.',
      resolve: (entity, _, { loaders }) => conflictsOfEntity(entity, loaders),
    }),
    unknowns: t.field({
      type: [UnknownRef],
      description: 'What the sources leave open about it, and where to look next.',
      args: {
        field: t.arg.string({
          required: false,
          description:
            'Only this question, by its exact name, such as `bridgeLetters` or `servicesInScope`; none where that is not an open question of this entity.',
        }),
      },
      resolve: ({ unknowns }, { field }) => unknownsAbout(field ?? null, unknowns),
    }),
    links: t.connection(
      {
        type: LinkRef,
        description:
          'Every link that it has, of every kind and in both directions: all that surrounds it in the graph. A source has none: facts cite it.',
        extensions: costHint({ length: 20 }),
        args: linkArgs,
        resolve: (entity, args, context, info) => linkConnection(entity, args, context, info),
      },
      LinkConnection,
    ),
  }),
});

OrganizationRef.implement({
  description: 'A firm, provider or body that plays a part in assurance.',
  interfaces: [builder.nodeInterfaceRef(), EntityRef],
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Its own web site; null where it was not recorded.',
    }),
  }),
});

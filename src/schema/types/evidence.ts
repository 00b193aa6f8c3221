import { requireEntity } from '../../graph/lookup.js';
import { preferredFact } from '../../model/evidence.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { ConflictConnection } from '../connections.js';
import { CertaintyEnum, RankEnum } from '../enums.js';
import { CitationRef, ConflictRef, EntityRef, FactRef, SourceRef, UnknownRef } from '../refs.js';

CitationRef.implement({
  description: 'A place in a source.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      description: 'The document.',
      resolve: ({ source }, _, { loaders }) => loaders.referred('Source', source),
    }),
    locator: t.exposeString('locator', { description: 'Where in the document.' }),
  }),
});

FactRef.implement({
  description: 'One value of one field of one entity, and who says so.',
  fields: (t) => ({
    subject: t.field({
      type: EntityRef,
      description: 'The entity that it is about.',
      resolve: ({ subject }, _, { loaders }) => requireEntity(subject, loaders),
    }),
    field: t.exposeString('field', {
      description: 'The field, with a dot before a part of it: `cadence.periodLength`.',
    }),
    value: t.exposeString('value', {
      description: 'The value as text; an entity is named by its slug.',
    }),
    certainty: t.expose('certainty', { type: CertaintyEnum, description: 'How it is known.' }),
    rank: t.expose('rank', {
      type: RankEnum,
      description: 'Whether to believe it, of all facts about the field.',
    }),
    rule: t.exposeString('rule', {
      nullable: true,
      description: 'How it follows from what sources say; null where a source says it.',
    }),
    citations: t.expose('citations', {
      type: [CitationRef],
      description: 'The places that it rests on.',
    }),
    conflict: t.field({
      type: ConflictRef,
      nullable: true,
      description: 'The conflict that it competes in; null where it is undisputed.',
      resolve: ({ conflict }, _, { loaders }) =>
        conflict === null ? null : loaders.referred('Conflict', conflict),
    }),
  }),
});

builder.node(ConflictRef, {
  description: 'Facts that cannot all be true, and why one of them is believed.',
  id: { resolve: ({ slug }) => slug },
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'A stable, readable name, such as `aws-period-length`.',
    }),
    topic: t.exposeString('name', { description: 'What the facts are about.' }),
    subject: t.field({
      type: EntityRef,
      description: 'The entity that the conflict is about as a whole.',
      resolve: ({ subject }, _, { loaders }) => requireEntity(subject, loaders),
    }),
    facts: t.field({
      type: [FactRef],
      description: 'The facts that compete.',
      resolve: ({ slug }, _, { loaders }) => loaders.factsIn(slug),
    }),
    preferred: t.field({
      type: FactRef,
      description: 'The fact to believe; the first where several are.',
      resolve: async ({ slug }, _, { loaders }) => preferredFact(await loaders.factsIn(slug)),
    }),
    reason: t.exposeString('reason', { description: 'Why it is the one to believe.' }),
    citations: t.expose('citations', {
      type: [CitationRef],
      description: 'The places that the reason rests on.',
    }),
  }),
});

UnknownRef.implement({
  description: 'A question that the sources leave open: not "no", and not "none".',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'What is not known.' }),
    reason: t.exposeString('reason', { description: 'Why it is not known.' }),
    seeAlso: t.exposeString('seeAlso', {
      nullable: true,
      description: 'Where to look next, in words; null where no source says.',
    }),
    citations: t.expose('citations', {
      type: [CitationRef],
      description: 'The places that show the gap, where there are any.',
    }),
    documents: t.field({
      type: [EntityRef],
      description: 'The documents in the graph that hold the answer.',
      resolve: ({ documents }, _, { loaders }) =>
        documents.map((slug) => requireEntity(slug, loaders)),
    }),
  }),
});

builder.queryFields((t) => ({
  conflict: t.field({
    type: ConflictRef,
    nullable: true,
    description: 'The conflict with this slug; null where there is none.',
    args: { slug: t.arg.string({ description: 'Such as `aws-period-length`.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.nodeOfKind('Conflict', slug),
  }),
  conflicts: t.connection(
    {
      type: ConflictRef,
      description: 'Where sources contradict each other.',
      resolve: (_, page, context) => connectionOf({ kinds: ['Conflict'] }, page, context),
    },
    ConflictConnection,
  ),
}));

import { requireEntity } from '../../graph/lookup.js';
import { preferredFact } from '../../model/evidence.js';
import { builder } from '../builder.js';
import { connectionOf } from '../connection.js';
import { ConflictConnection } from '../connections.js';
import { CitationRef, ConflictRef, EntityRef, FactRef } from '../refs.js';
import { costHint } from '../cost-hint.js';

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
      extensions: costHint({ length: 2 }),
      description: 'The places that the reason rests on.',
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

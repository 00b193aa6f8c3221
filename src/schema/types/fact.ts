import { requireEntity } from '../../graph/lookup.js';
import { CertaintyEnum, RankEnum } from '../enums.js';
import { CitationRef, ConflictRef, EntityRef, FactRef, SourceRef } from '../refs.js';
import { costHint } from '../cost-hint.js';

CitationRef.implement({
  description: 'A place in a source.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      description: 'The document that the place is in.',
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
      description:
        'The value as text: an entity by its slug, the members of a pair one after the other (`P6W P7W`).',
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
      extensions: costHint({ length: 2 }),
      description: 'The places that it rests on.',
    }),
    conflict: t.field({
      type: ConflictRef,
      nullable: true,
      description:
        'The conflict that it competes in, or rests on where it is derived; null where it is undisputed.',
      resolve: ({ conflict }, _, { loaders }) =>
        conflict === null ? null : loaders.referred('Conflict', conflict),
    }),
  }),
});

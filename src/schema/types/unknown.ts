import { requireEntity } from '../../graph/lookup.js';
import { CitationRef, EntityRef, UnknownRef } from '../refs.js';
import { costHint } from '../cost-hint.js';

UnknownRef.implement({
  description: 'A question that the sources leave open: not "no", and not "none".',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The question by name, such as `opinion` or `servicesInScope`.',
    }),
    reason: t.exposeString('reason', { description: 'Why it is not known.' }),
    seeAlso: t.exposeString('seeAlso', {
      nullable: true,
      description: 'Where to look next, in words; null where nobody knows a place.',
    }),
    citations: t.expose('citations', {
      type: [CitationRef],
      extensions: costHint({ length: 2 }),
      description: 'The places that show the gap, where there are any.',
    }),
    leads: t.field({
      type: [EntityRef],
      description: 'Entities of the graph to look at next, such as the document that holds a list.',
      resolve: ({ leads }, _, { loaders }) => leads.map((slug) => requireEntity(slug, loaders)),
    }),
  }),
});

import { directionOf, farEnd } from '../../graph/link.js';
import { entityInView } from '../../graph/lookup.js';
import { LinkDirectionEnum, PredicateEnum } from '../link-enums.js';
import { CitationRef, EntityRef, LinkRef } from '../refs.js';
import { costHint } from '../cost-hint.js';

LinkRef.implement({
  description: 'One edge of the graph, with the evidence for it.',
  fields: (t) => ({
    predicate: t.expose('predicate', {
      type: PredicateEnum,
      description: 'What it says, read from its beginning to its end.',
    }),
    from: t.field({
      type: EntityRef,
      description: 'The entity at its beginning.',
      resolve: ({ from, view }, _, { loaders }) => entityInView(from, view, loaders),
    }),
    to: t.field({
      type: EntityRef,
      description: 'The entity at its end.',
      resolve: ({ to, view }, _, { loaders }) => entityInView(to, view, loaders),
    }),
    direction: t.field({
      type: LinkDirectionEnum,
      description:
        'OUT where it begins at the entity that was asked for its links, or that a path comes from; IN where it ends there.',
      resolve: directionOf,
    }),
    neighbor: t.field({
      type: EntityRef,
      description:
        'The entity at the other end, seen from the one that was asked for its links, or that a path comes from.',
      resolve: (link, _, { loaders }) => entityInView(farEnd(link), link.view, loaders),
    }),
    citations: t.field({
      type: [CitationRef],
      extensions: costHint({ length: 2 }),
      description: 'The places that say so; of a derived edition, those that its cadence rests on.',
      resolve: ({ citations }) => citations(),
    }),
  }),
});

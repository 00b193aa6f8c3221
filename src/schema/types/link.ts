import { directionOf, farEnd } from '../../graph/link.js';
import { linkEnd } from '../link-end.js';
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
      resolve: (link, _, context, info) => linkEnd(link, link.from, context, info),
    }),
    to: t.field({
      type: EntityRef,
      description: 'The entity at its end.',
      resolve: (link, _, context, info) => linkEnd(link, link.to, context, info),
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
      resolve: (link, _, context, info) => linkEnd(link, farEnd(link), context, info),
    }),
    citations: t.field({
      type: [CitationRef],
      extensions: costHint({ length: 2 }),
      description: 'The places that say so; of a derived edition, those that its cadence rests on.',
      resolve: ({ citations }) => citations(),
    }),
  }),
});

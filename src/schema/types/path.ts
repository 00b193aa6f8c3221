import { builder } from '../builder.js';
import { costHint } from '../cost-hint.js';
import { pathArgs, pathBetween } from '../path-question.js';
import { LinkRef, PathRef } from '../refs.js';

PathRef.implement({
  description: 'A way from one entity to another over links, in either direction of each.',
  fields: (t) => ({
    length: t.int({
      description: 'How many links it has; 0 from an entity to itself.',
      resolve: (steps) => steps.length,
    }),
    steps: t.field({
      type: [LinkRef],
      description: 'Its links in their order; `neighbor` is the entity that each leads to.',
      resolve: (steps) => steps,
    }),
  }),
});

builder.queryField('path', (t) =>
  t.field({
    type: PathRef,
    nullable: true,
    description:
      'A shortest path between two entities, of several the one whose slugs come first; null where there is none of at most `maxLength` links. It does not pass through periods, unless between two of their editions: that reports share one says nothing of them.',
    extensions: costHint({ work: 75_000 }),
    args: pathArgs,
    resolve: (_, args, context) => pathBetween(args, context),
  }),
);

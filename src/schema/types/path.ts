import { findPath } from '../../graph/path.js';
import { builder } from '../builder.js';
import { pathArgs, pathQuestionOf, stepsOf } from '../path-question.js';
import { LinkRef, PathRef } from '../refs.js';
import { viewOf } from '../view-argument.js';

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
      'A shortest path between two entities, of several the one whose slugs come first; null where there is none. It does not pass through periods, unless between two of their editions: that reports share one says nothing of them.',
    args: pathArgs,
    resolve: async (_, args, context) =>
      stepsOf(
        await findPath(await pathQuestionOf(args, context), viewOf(args, context), context.loaders),
      ),
  }),
);

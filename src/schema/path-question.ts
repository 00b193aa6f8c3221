import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { findEntityByIdOrSlug } from '../graph/lookup.js';
import { MAX_LINKS_SEEN } from '../graph/path.js';
import type { PathFound, PathQuestion } from '../graph/path.js';
import type { Entity } from '../model/entity.js';
import { builder } from './builder.js';
import { badInput, shorten } from './errors.js';
import { decodeNodeId } from './node-id.js';
import { viewArgs } from './view-argument.js';

const DEFAULT_LENGTH = 6;
const MAX_LENGTH = 12;

/** The arguments of a question for a path. */
export const pathArgs = {
  ...builder.args((t) => ({
    from: t.id({ description: 'Where it begins: the id or the slug of an entity.' }),
    to: t.id({ description: 'Where it ends: the id or the slug of an entity.' }),
    maxLength: t.int({
      required: false,
      defaultValue: DEFAULT_LENGTH,
      description: `How many links it may have at most, 0 to ${MAX_LENGTH}.`,
    }),
  })),
  ...viewArgs,
};

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null | undefined;
}

/** What a client asks; refuses ends that are no entities and a length that cannot be meant. */
export async function pathQuestionOf(
  { from, to, maxLength }: PathArguments,
  context: Context,
): Promise<PathQuestion> {
  const length = maxLength ?? DEFAULT_LENGTH;
  if (length < 0 || length > MAX_LENGTH) {
    throw badInput(
      `Argument "maxLength" must be between 0 and ${MAX_LENGTH}, but got ${length}.`,
      'maxLength',
    );
  }
  const ends = await Promise.all([endOf('from', from, context), endOf('to', to, context)]);
  return { from: ends[0], to: ends[1], maxLength: length };
}

async function endOf(argument: string, text: string, { loaders, today }: Context): Promise<Entity> {
  const found = await findEntityByIdOrSlug(decodeNodeId(text), text, today, loaders);
  if (found !== null) return found;
  const shown = shorten(JSON.stringify(text));
  throw badInput(
    `Argument "${argument}" must be the id or the slug of an entity, but got ${shown}.`,
    argument,
  );
}

/** Hands on the steps of a path; refuses to call it "none" where the search was given up. */
export function stepsOf({ steps, isGivenUp }: PathFound) {
  if (!isGivenUp) return steps;
  throw new GraphQLError(
    `The search for a path was given up after ${MAX_LINKS_SEEN} links: ask for ends that are closer, or for a smaller "maxLength".`,
    { extensions: { code: 'LIMIT_EXCEEDED' } },
  );
}

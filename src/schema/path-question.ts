import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import type { WalkedLink } from '../graph/link.js';
import { findEntityByIdOrSlug } from '../graph/lookup.js';
import { findPath, MAX_LINKS_SEEN } from '../graph/path.js';
import type { CalendarDate } from '../model/date.js';
import type { Entity } from '../model/entity.js';
import type { Reading, View } from '../model/reading.js';
import { builder } from './builder.js';
import { badInput, shorten } from './errors.js';
import { decodeNodeId } from './node-id.js';
import { viewArgs, viewOf } from './view-argument.js';

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
  readonly asOf?: CalendarDate | null | undefined;
  readonly reading?: Reading | null | undefined;
}

/**
 * The steps of the path that a client asks for, null where there is none. Refuses ends that are no entities,
 * a length that cannot be meant, and to call it "none" where the search was given up.
 */
export async function pathBetween(
  { from, to, maxLength, ...viewed }: PathArguments,
  context: Context,
): Promise<readonly WalkedLink[] | null> {
  const view = viewOf(viewed, context);
  const length = lengthOf(maxLength);
  const ends = await Promise.all([
    endOf('from', from, view, context),
    endOf('to', to, view, context),
  ]);
  const question = { from: ends[0], to: ends[1], maxLength: length };
  const { steps, isGivenUp } = await findPath(question, view, context.loaders);
  if (!isGivenUp) return steps;
  throw new GraphQLError(
    `The search for a path was given up after ${MAX_LINKS_SEEN} links: ask for ends that are closer, or for a smaller "maxLength".`,
    { extensions: { code: 'LIMIT_EXCEEDED' } },
  );
}

function lengthOf(maxLength: number | null | undefined): number {
  const length = maxLength ?? DEFAULT_LENGTH;
  if (length >= 0 && length <= MAX_LENGTH) return length;
  throw badInput(
    `Argument "maxLength" must be between 0 and ${MAX_LENGTH}, but got ${length}.`,
    'maxLength',
  );
}

async function endOf(
  argument: string,
  text: string,
  { asOf }: View,
  { loaders }: Context,
): Promise<Entity> {
  const found = await findEntityByIdOrSlug(decodeNodeId(text), text, asOf, loaders);
  if (found !== null) return found;
  const shown = shorten(JSON.stringify(text));
  throw badInput(
    `Argument "${argument}" must be the id or the slug of an entity, but got ${shown}.`,
    argument,
  );
}

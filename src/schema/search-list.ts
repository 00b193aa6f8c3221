import type { Context } from '../context.js';
import { entityOf, findMatches } from '../graph/search.js';
import type { Entity } from '../model/entity.js';
import { connectionOfEdges } from './connection.js';
import type { PageArguments } from './connection.js';
import { badInput } from './errors.js';

const MAX_TEXT_LENGTH = 200;

interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly Entity['kind'][] | null | undefined;
}

/** The page of what a client's text is found in. */
export function searchConnection(
  { text, kinds, ...page }: SearchArguments,
  { loaders, today }: Context,
) {
  return connectionOfEdges(
    'score descending,slug',
    page,
    () => findMatches({ text: searchTextOf(text), kinds: kinds ?? null }, today, loaders),
    async (match) => ({
      node: await entityOf(match, loaders),
      score: match.score,
      matchedField: match.matchedField,
    }),
  );
}

function searchTextOf(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH) return text;
  throw badInput(
    `Argument "text" must have at most ${MAX_TEXT_LENGTH} characters, but got ${text.length}.`,
    'text',
  );
}

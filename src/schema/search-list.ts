import { crc32 } from 'node:zlib';
import type { Context } from '../context.js';
import { findMatches, toldOf } from '../graph/search.js';
import type { Entity } from '../model/entity.js';
import { connectionOfEdges } from './connection.js';
import type { PageArguments } from './page-arguments.js';

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
    listName(text, kinds),
    page,
    (request) => findMatches({ text, kinds: kinds ?? null }, request, today, loaders),
    (match) => toldOf(match, loaders),
  );
}

// Scores of one question say nothing in the list of another, so its cursors are of no use there.
function listName(text: string, kinds: SearchArguments['kinds']): string {
  const question = JSON.stringify([text, kinds == null ? null : [...new Set(kinds)].sort()]);
  return `search ${crc32(question)} by score descending,slug`;
}

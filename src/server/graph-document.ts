import { createHash } from 'node:crypto';
import type { Context } from '../context.js';
import { jsonLdContext } from '../linked-data/json-ld-context.js';
import { wholeGraph } from '../linked-data/whole-graph.js';

const PIECE_CHARACTERS = 16_000;

/** A text that differs whenever the graph differs, or the day or the origin that it is told for. */
export function graphTag({ loaders, today }: Context, origin: string): string {
  const state = JSON.stringify([loaders.dataVersion, today, origin]);
  return `"${createHash('sha256').update(state).digest('base64url').slice(0, 22)}"`;
}

/** The whole graph as one JSON-LD document, in pieces as it is read. */
export async function* graphDocument(
  { loaders, today }: Context,
  origin: string,
): AsyncGenerator<string, void, undefined> {
  let piece = `{"@context":${JSON.stringify(jsonLdContext(origin))},"@graph":[`;
  let separator = '\n';
  for await (const node of wholeGraph(today, loaders)) {
    piece += separator + JSON.stringify(node);
    separator = ',\n';
    if (piece.length >= PIECE_CHARACTERS) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}\n]}\n`;
}

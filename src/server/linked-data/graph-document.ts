import type { Context } from '../../context.js';
import { jsonLdContext } from '../../linked-data/json-ld-context.js';
import { wholeGraph } from '../../linked-data/whole-graph.js';

const PIECE_CHARACTERS = 16_000;
const END = '\n]}\n';

/** The whole graph as one JSON-LD document, in pieces as it is read. */
export async function* graphDocument(
  context: Context,
  origin: string,
): AsyncGenerator<string, void, undefined> {
  let piece = beginning(origin);
  for await (const node of nodeTexts(context)) {
    piece += node;
    if (piece.length >= PIECE_CHARACTERS) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}${END}`;
}

/** The same document around the nodes in it, which are the same at every origin. */
export function graphAround(nodes: string, origin: string): string {
  return `${beginning(origin)}${nodes}${END}`;
}

/** The nodes as they stand in the document; null where they have more characters than are wanted. */
export async function graphNodes(context: Context, maxCharacters: number): Promise<string | null> {
  let nodes = '';
  for await (const node of nodeTexts(context)) {
    nodes += node;
    if (nodes.length > maxCharacters) return null;
  }
  return nodes;
}

function beginning(origin: string): string {
  return `{"@context":${JSON.stringify(jsonLdContext(origin))},"@graph":[`;
}

async function* nodeTexts({ loaders, today }: Context): AsyncGenerator<string, void, undefined> {
  let separator = '\n';
  for await (const node of wholeGraph(today, loaders)) {
    yield separator + JSON.stringify(node);
    separator = ',\n';
  }
}

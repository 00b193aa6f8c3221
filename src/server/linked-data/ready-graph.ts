import type { Context } from '../../context.js';
import { createBoundedMemory } from '../caching/bounded-memory.js';
import { createKeptBody } from '../caching/kept-body.js';
import type { KeptBody } from '../caching/kept-body.js';
import { graphAround, graphNodes } from './graph-document.js';
import { JSON_LD } from './json-ld-type.js';

/** A larger graph is not held in memory, but made as a client takes it. */
const MAX_CHARACTERS = 4_000_000;

/** Clients name the origin as they like: it is in their Host header. */
const MAX_ORIGINS = 4;

/** The whole graph of some data on a day: its document at an origin, null where that is too large to be kept. */
type GraphAt = (origin: string) => KeptBody | null;

/** Keeps the document of the graph as it is now, made when it is first asked for, until the data or the day changes. */
export function createReadyGraph(): (context: Context) => Promise<GraphAt> {
  let current: { readonly state: string; readonly graph: Promise<GraphAt> } | null = null;

  return async (context) => {
    const state = `${context.loaders.dataVersion} ${context.today}`;
    if (current?.state === state) return current.graph;
    const begun = { state, graph: made(context) };
    current = begun;
    // What could not be made is tried again when somebody asks next.
    begun.graph.catch(() => {
      if (current === begun) current = null;
    });
    return begun.graph;
  };
}

async function made(context: Context): Promise<GraphAt> {
  const nodes = await graphNodes(context, MAX_CHARACTERS);
  if (nodes === null) return () => null;
  return createBoundedMemory(MAX_ORIGINS, (origin) =>
    createKeptBody(graphAround(nodes, origin), JSON_LD),
  );
}

import type { Store } from '../store/store.js';
import { createKeptNodes } from './kept-nodes.js';
import { keepReads } from './kept-reads.js';
import { createCountReads } from './read/count-read.js';
import { createCrossingRead } from './read/crossing-read.js';
import { createDigestReads } from './read/digest-read.js';
import { createFactReads } from './read/fact-read.js';
import { createLinkReads } from './read/link-read.js';
import { createSurroundingsRead } from './read/link-surroundings.js';
import { createListReads } from './read/list-read.js';
import { createNodeReads } from './read/node-read.js';
import { shareReads } from './shared-reads.js';
import { createSearch } from './search/search.js';
import type { Ask } from './statement.js';

/** Reads the graph of one version from a database, which `ask` must show in the state that has this version. */
export function createDatabaseStore(version: string, ask: Ask): Store {
  const nodes = createKeptNodes();
  const { factsAbout, factsByConflicts } = createFactReads(ask);
  const shared = shareReads({
    ...createNodeReads(ask),
    ...createListReads(ask),
    ...createCountReads(ask),
    ...createLinkReads(ask, nodes.keep),
    ...createSurroundingsRead(ask),
    ...createCrossingRead(ask),
    factsAbout,
  });
  const { factsAbout: keptFactsAbout, ...kept } = keepReads(shared);
  return {
    version,
    ...createDigestReads(ask),
    factsBySubjects: async (subjects) => (await keptFactsAbout(subjects)).flat(),
    factsByConflicts,
    search: createSearch(ask),
    crossings: shared.crossings,
    ...kept,
    ...nodes.over(shared),
  };
}

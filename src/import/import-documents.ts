import type { ClientBase } from 'pg';
import { CHANNEL } from '../database/connection/version-watch.js';
import { migrate } from '../database/migration/migrate.js';
import { changeGraph } from '../database/write/change-graph.js';
import type { WritingStep } from '../database/write/change-graph.js';
import { writeVersion } from '../database/write/write-catalog.js';
import type { SeedText } from '../seed/compile.js';
import { joinDocuments } from './compile-documents.js';
import { poolOf, withConnection } from './import-connection.js';
import type { ImportSummary } from './import-summary.js';
import { inImportTransaction } from './import-transaction.js';
import { keepDocuments, keptDocuments } from './kept-document.js';
import type { KeptDocument, Origin } from './kept-document.js';
import { hasGraph } from './has-graph.js';

/** How an import goes about it. */
export interface ImportOptions {
  /** Whether all is done and told, but nothing stays. */
  readonly isDryRun?: boolean;
  /** Whether a graph that is there already stays as it is. */
  readonly onlyFirst?: boolean;
  /** How many slugs are named at most of the entities of one kind. */
  readonly mostSlugs?: number;
  readonly onStep?: (step: WritingStep) => void;
}

/** What comes into a database. */
export interface Incoming {
  readonly origin: Origin;
  /** The documents that the origin has from now on, given all that the database keeps. */
  readonly textsAfter: (kept: readonly KeptDocument[]) => readonly SeedText[];
}

const MOST_SLUGS = 5;

/**
 * Gives an origin other documents in a database, and makes the graph anew of those of all origins: in one transaction, all or
 * nothing. Null where there was a graph, and only a first one was asked for. Rejects with a SeedError that names every
 * fault of the documents, or with an ImportError.
 */
export function importDocuments(
  address: string,
  incoming: Incoming,
  options: ImportOptions = {},
): Promise<ImportSummary | null> {
  const { isDryRun = false } = options;
  return withConnection(address, async (client) => {
    if (!isDryRun) await migrate(poolOf(client));
    const { summary } = await inImportTransaction(client, async () => {
      // What is only tried makes no tables that stay.
      if (isDryRun) await migrate(poolOf(client), true);
      if (options.onlyFirst === true && (await hasGraph(client))) {
        return { isKept: false, summary: null };
      }
      return { isKept: !isDryRun, summary: await write(client, incoming, options) };
    });
    return summary;
  });
}

async function write(
  client: ClientBase,
  { origin, textsAfter }: Incoming,
  { isDryRun = false, mostSlugs = MOST_SLUGS, onStep = () => undefined }: ImportOptions,
): Promise<ImportSummary> {
  const kept = await keptDocuments(client);
  const { catalog, documents } = joinDocuments(kept, origin, textsAfter(kept));
  const { entities, links, facts, rows } = await changeGraph(client, catalog, {
    mostSlugs,
    onStep,
  });
  const areOthers = await keepDocuments(client, documents);
  const revision = await writeVersion(client, catalog.version, rows > 0 || areOthers);
  const hasChanged = revision !== null;
  if (hasChanged) {
    const news = `${catalog.version} ${revision}`;
    await client.query('select pg_notify($1, $2)', [CHANNEL, news]);
  }
  return { dataVersion: catalog.version, isDryRun, hasChanged, entities, links, facts };
}

import type { GraphChanges } from '../database/write/change-graph.js';

export type { WritingStep } from '../database/write/change-graph.js';

/** What an import did, or would do. */
export interface ImportSummary extends Pick<GraphChanges, 'entities' | 'facts' | 'links'> {
  /** The version of the graph afterwards. */
  readonly dataVersion: string;
  readonly isDryRun: boolean;
  /** False where the database held all of it before: then no row is touched, and nobody is told. */
  readonly hasChanged: boolean;
}

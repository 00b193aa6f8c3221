import type { Unknown } from './evidence.js';

/** A stable, readable name that is unique in the graph, such as `aws-soc-1`. */
export type Slug = string;

/** What the graph knows of everything that it knows by name. */
export interface EntityBase {
  readonly slug: Slug;
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly unknowns: readonly Unknown[];
}

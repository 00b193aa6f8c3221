import type { Unknown } from './evidence.js';
import type { Slug } from './slug.js';

/** What the graph knows of everything that it knows by name. */
export interface EntityBase {
  readonly slug: Slug;
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly unknowns: readonly Unknown[];
}

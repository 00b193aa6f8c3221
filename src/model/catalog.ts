import type { StoredEntity } from './entity.js';
import type { Conflict, Fact } from './evidence.js';
import type { Link } from './link.js';

/** A whole graph, checked: every slug is unique and every reference leads somewhere. */
export interface Catalog {
  /** Differs whenever the content differs. */
  readonly version: string;
  readonly entities: readonly StoredEntity[];
  readonly links: readonly Link[];
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
}

import type { EntityBase } from './entity-base.js';
import type { Slug } from './slug.js';

/** One yardstick of the trust services criteria, such as CC1.1. */
export interface Criterion extends EntityBase {
  readonly kind: 'Criterion';
  readonly code: string;
  readonly topic: string;
  readonly group: string;
  readonly category: Slug;
  readonly definedIn: Slug;
}

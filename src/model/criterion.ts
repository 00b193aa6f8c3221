import type { EntityBase } from './entity-base.js';
import type { Slug } from './slug.js';

/** One of the five subjects that the trust services criteria are grouped by. */
export interface TrustServicesCategory extends EntityBase {
  readonly kind: 'TrustServicesCategory';
  readonly code: string;
  readonly definedIn: Slug;
}

/** One yardstick of the trust services criteria, such as CC1.1. */
export interface Criterion extends EntityBase {
  readonly kind: 'Criterion';
  readonly code: string;
  readonly topic: string;
  readonly group: string;
  readonly category: Slug;
  readonly definedIn: Slug;
}

import type { EntityBase } from './entity-base.js';
import type { Slug } from './slug.js';

/** One of the five subjects that the trust services criteria are grouped by. */
export interface TrustServicesCategory extends EntityBase {
  readonly kind: 'TrustServicesCategory';
  readonly code: string;
  readonly definedIn: Slug;
}

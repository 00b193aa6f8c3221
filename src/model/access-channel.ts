import type { EntityBase } from './entity-base.js';
import type { Slug } from './slug.js';

/** A place where reports are handed out. */
export interface AccessChannel extends EntityBase {
  readonly kind: 'AccessChannel';
  readonly operator: Slug;
  readonly url: string | null;
  readonly selfService: boolean;
  readonly signInThrough: string | null;
  readonly helpPage: string | null;
}

import type { EntityBase } from './entity-base.js';

/** A group of readers for whom a report is written. */
export interface Audience extends EntityBase {
  readonly kind: 'Audience';
  readonly use: string | null;
}

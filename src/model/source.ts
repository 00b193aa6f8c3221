import type { CalendarDate } from './date.js';
import type { EntityBase } from './entity-base.js';

/** A document that says something of the graph. */
export interface Source extends EntityBase {
  readonly kind: 'Source';
  readonly publisher: string;
  readonly url: string | null;
  readonly retrievedOn: CalendarDate | null;
  readonly sha256: string | null;
}

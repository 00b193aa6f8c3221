import type { Facet } from '../../model/selection.js';

/** A facet and a value of it, as one text. */
export function facetKey(facet: Facet, value: string): string {
  return `${facet} ${value}`;
}

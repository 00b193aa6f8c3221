import type { Slug } from './slug.js';

/**
 * Asks for the first two entities, one of each list, that a link connects, whichever of them it begins at: the earliest of
 * `near`, and of what that is connected with the earliest of `far`.
 */
export interface CrossingRequest {
  readonly near: readonly Slug[];
  readonly far: readonly Slug[];
  /** The list whose links are walked through: in the other hubs do no harm. */
  readonly walked: 'near' | 'far';
  /** How many links may be walked through. Those between reports and their editions are left out, and not counted. */
  readonly most: number;
}

/** The first two that are connected, null where none are; or that there were more links than one may walk through. */
export type Crossing =
  { readonly isGivenUp: false; readonly ends: ConnectedEnds | null } | { readonly isGivenUp: true };

export interface ConnectedEnds {
  readonly near: Slug;
  readonly far: Slug;
}

import type { CalendarDate } from './date.js';
import type { EntityBase } from './entity-base.js';
import type { Slug } from './slug.js';

export const STANDARD_KINDS = [
  'ATTESTATION_STANDARD',
  'AUDITING_STANDARD',
  'SECTION',
  'CRITERIA',
  'GUIDE',
] as const;
export type StandardKind = (typeof STANDARD_KINDS)[number];

export const EFFECTIVE_BASES = [
  'REPORT_DATED_ON_OR_AFTER',
  'PERIOD_ENDING_ON_OR_AFTER',
  'PERIOD_ENDING_AFTER',
] as const;
export type EffectiveBasis = (typeof EFFECTIVE_BASES)[number];

/** The day from which a standard applies, and which day of a report is compared with it. */
export interface Effective {
  readonly basis: EffectiveBasis;
  readonly date: CalendarDate;
}

/** A standard, a section of one, a set of criteria or a guide under which reports are made. */
export interface Standard extends EntityBase {
  readonly kind: 'Standard';
  readonly code: string;
  readonly title: string;
  readonly standardKind: StandardKind;
  readonly issuer: Slug | null;
  readonly board: string | null;
  readonly publishedIn: string | null;
  readonly effective: Effective | null;
  readonly partOf: Slug | null;
  readonly supersedes: readonly Slug[];
  readonly correspondsTo: readonly Slug[];
  readonly supplements: readonly Slug[];
  readonly amends: readonly Slug[];
  readonly interprets: readonly Slug[];
}

import type { Cadence } from './cadence.js';
import type { EntityBase } from './entity-base.js';
import type { Slug } from './slug.js';

export const REPORT_TYPES = ['TYPE_1', 'TYPE_2'] as const;
export type ReportType = (typeof REPORT_TYPES)[number];

export const ACCESS_LEVELS = ['PUBLIC', 'RESTRICTED'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** Who may read a report, and where. */
export interface Access {
  readonly level: AccessLevel;
  readonly ndaRequired: boolean;
  /** Null where no source says. */
  readonly customersOnly: boolean | null;
  readonly conditions: readonly string[];
  readonly channels: readonly Slug[];
}

/** A report that a provider issues again and again, each time for another period. */
export interface Report extends EntityBase {
  readonly kind: 'Report';
  readonly title: string;
  readonly family: Slug;
  readonly provider: Slug;
  readonly type: ReportType | null;
  readonly contents: readonly string[];
  readonly purposes: readonly string[];
  readonly format: string | null;
  readonly standards: readonly Slug[];
  readonly audiences: readonly Slug[];
  readonly categories: readonly Slug[];
  readonly auditor: Slug | null;
  readonly summarizes: Slug | null;
  readonly access: Access;
  readonly cadence: Cadence;
  readonly legacyCadence: Cadence | null;
}

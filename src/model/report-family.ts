import type { EntityBase } from './entity-base.js';
import type { ReaderNeed } from './reader.js';

export const REPORT_USES = ['RESTRICTED', 'GENERAL'] as const;
export type ReportUse = (typeof REPORT_USES)[number];

/** A kind of report that many providers issue, such as SOC 2. */
export interface ReportFamily extends EntityBase {
  readonly kind: 'ReportFamily';
  readonly subject: string;
  readonly use: ReportUse;
  readonly serves: readonly ReaderNeed[];
}

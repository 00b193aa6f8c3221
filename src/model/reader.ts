export const READER_NEEDS = [
  'INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING',
  'SECURITY_AND_RELATED_CRITERIA',
  'PUBLIC_STATEMENT',
] as const;
export type ReaderNeed = (typeof READER_NEEDS)[number];

/** Someone who looks for a report: what for, and what they can show. */
export interface Reader {
  readonly need: ReaderNeed;
  readonly isCustomer: boolean;
  readonly hasNda: boolean;
}

/** Texts that look like the slug of an edition and are of none, on 2026-11-23 and by the seed. */
export const NO_EDITIONS: readonly [what: string, slug: string][] = [
  ['of an edition of a report that there is not', 'aws-soc-9--2025-10-01--2026-09-30'],
  ['of an edition of no report', '--2025-10-01--2026-09-30'],
  ['of an edition of something else', 'ssae-18--2025-10-01--2026-09-30'],
  ['of an edition for days that no cadence has', 'aws-soc-1--2025-10-02--2026-09-30'],
  ['of an edition for days of another report', 'aws-soc-2--2025-07-01--2026-06-30'],
  ['of an edition for days that do not exist', 'aws-soc-1--2025-10-01--2026-09-31'],
  ['of an edition that ends before it begins', 'aws-soc-1--2026-09-30--2025-10-01'],
  ['of an edition for one day only', 'aws-soc-1--2026-09-30'],
  ['of a legacy edition that bears no mark', 'aws-soc-1--2026-04-01--2026-09-30'],
  ['of a preferred edition that is marked as legacy', 'aws-soc-1--2025-10-01--2026-09-30--legacy'],
  ['of an edition that was seen, marked as legacy', 'aws-soc-3--2019-04-01--2019-09-30--legacy'],
  ['of an edition with an unknown mark', 'aws-soc-1--2026-04-01--2026-09-30--half'],
  ['of an edition with an empty mark', 'aws-soc-1--2026-04-01--2026-09-30--'],
  ['of an edition with two marks', 'aws-soc-1--2026-04-01--2026-09-30--legacy--legacy'],
  ['of an edition in capitals', 'AWS-SOC-1--2025-10-01--2026-09-30'],
  ['of an edition with a space', 'aws-soc-1--2025-10-01--2026-09-30 '],
];

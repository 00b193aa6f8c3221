/** The number of a family of AWS reports. */
export type Family = 1 | 2 | 3;

export const FAMILIES = [1, 2, 3] as const;
export const YEAR_TO_SEPTEMBER = ['2025-10-01', '2026-09-30'] as const;

/** The days on which editions may come out. */
export const IN_NOVEMBER = { from: '2026-11-11', to: '2026-11-18' };
export const IN_FEBRUARY = { from: '2027-02-11', to: '2027-02-18' };
export const IN_MAY = { from: '2027-05-12', to: '2027-05-19' };

type Days = readonly [start: string, end: string];

/** An edition whose period has begun and not ended. */
export function inProgress(family: Family, days: Days) {
  return edition(family, 'IN_PROGRESS', days);
}

/** An edition whose release window has passed, and whose release nobody recorded. */
export function presumed(family: Family, days: Days) {
  return edition(family, 'PRESUMED_RELEASED', days);
}

function edition(family: Family, status: string, [start, end]: Days) {
  return { slug: `aws-soc-${family}--${start}--${end}`, status, period: { start, end } };
}

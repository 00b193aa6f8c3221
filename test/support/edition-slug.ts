const STARTS: Readonly<Record<string, readonly [year: string, half: string]>> = {
  '03-31': ['04-01', '10-01'],
  '06-30': ['07-01', '01-01'],
  '09-30': ['10-01', '04-01'],
  '12-31': ['01-01', '07-01'],
};

/** The slug of a report's edition for the twelve months that end on a day. */
export function yearTo(report: string, end: string): string {
  return `${report}--${startOf(end, 0)}--${end}`;
}

/** The slug of a report's edition for the six months that end on a day, by the legacy reading. */
export function halfTo(report: string, end: string): string {
  return `${report}--${startOf(end, 1)}--${end}--legacy`;
}

/** What an answer holds for editions of twelve months of which only the slugs were asked. */
export function yearsTo(report: string, ...ends: readonly string[]) {
  return ends.map((end) => ({ slug: yearTo(report, end) }));
}

/** The first day of a year (0) or half-year (1): it begins on a later month-day of the year before, or in the same. */
function startOf(end: string, length: 0 | 1): string {
  const [year, monthDay] = [Number(end.slice(0, 4)), end.slice(5)];
  const start = STARTS[monthDay]?.[length] ?? '';
  return `${start > monthDay ? year - 1 : year}-${start}`;
}

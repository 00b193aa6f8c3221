/** What can come of a listed report, in the order in which it is told. */
export const OUTCOMES = {
  added: 'new',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
  unchanged: 'unchanged',
  older: 'older than what is known',
  kept: 'kept as the document has them, which differs from the list',
  byHand: 'left to the seed, which has the edition already',
  shared: 'one edition under several ids',
  unmatched: 'of no report that the graph knows',
  incomplete: 'incomplete, or not out yet',
  otherSeries: 'not SOC',
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** A listed report of which something is told. */
export interface SummaryLine {
  readonly subject: string;
  readonly told: string | null;
}

export type MergeSummary = Readonly<Record<Outcome, readonly SummaryLine[]>>;

export function emptySummary(): Record<Outcome, SummaryLine[]> {
  return Object.fromEntries(Object.keys(OUTCOMES).map((outcome) => [outcome, []])) as never;
}

const MOST_TOLD = 20;

/** The summary for people: a count for each outcome, and below it the reports that it is about, up to twenty. */
export function summaryText(summary: MergeSummary): string {
  return Object.entries(OUTCOMES)
    .filter(([outcome]) => summary[outcome as Outcome].length > 0)
    .map(([outcome, meaning]) => {
      const lines = summary[outcome as Outcome];
      const told = outcome === 'unchanged' ? [] : lines.slice(0, MOST_TOLD);
      const more = lines.length - told.length;
      return [
        `${lines.length} ${meaning}`,
        ...told.map((line) => `  ${[line.subject, line.told].filter(Boolean).join(': ')}`),
        ...(more > 0 && told.length > 0 ? [`  … and ${more} more`] : []),
      ].join('\n');
    })
    .join('\n');
}

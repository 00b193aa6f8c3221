/** What can come of a listed report, in the order in which it is told: of one, and of several. */
const OUTCOMES = {
  added: ['report is new', 'reports are new'],
  replaced: [
    'report replaces what was known of its id',
    'reports replace what was known of their ids',
  ],
  withdrawn: ['report is withdrawn', 'reports are withdrawn'],
  unchanged: ['report is unchanged', 'reports are unchanged'],
  older: ['report is older than what is known', 'reports are older than what is known'],
  kept: [
    'report is kept as the document has it, which differs from the list',
    'reports are kept as the document has them, which differs from the list',
  ],
  byHand: [
    'report is left to the seed, which has the edition already',
    'reports are left to the seed, which has the editions already',
  ],
  shared: [
    'edition stands in the lists under several ids',
    'editions stand in the lists under several ids',
  ],
  unmatched: [
    'report matches none that the graph knows, and is left out',
    'reports match none that the graph knows, and are left out',
  ],
  incomplete: [
    'report is incomplete or not out yet, and is left out',
    'reports are incomplete or not out yet, and are left out',
  ],
  otherSeries: [
    'report is of another series than SOC, and is left out',
    'reports are of other series than SOC, and are left out',
  ],
  odd: [
    'edition is recorded with days that should be looked at',
    'editions are recorded with days that should be looked at',
  ],
  missing: [
    'report is known from before and not in these lists, and stays',
    'reports are known from before and not in these lists, and stay',
  ],
} as const satisfies Readonly<Record<string, readonly [one: string, several: string]>>;

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

/**
 * The summary for people: a sentence for each outcome that there is, and below it the reports that it is about, up to twenty
 * and without those that are unchanged; all of them where that is wished.
 */
export function mergeSummaryText(summary: MergeSummary, areAllTold = false): string {
  return Object.entries(OUTCOMES)
    .filter(([outcome]) => summary[outcome as Outcome].length > 0)
    .map(([outcome, [one, several]]) => {
      const lines = summary[outcome as Outcome];
      const most = areAllTold ? lines.length : outcome === 'unchanged' ? 0 : MOST_TOLD;
      const told = lines.slice(0, most);
      const more = lines.length - told.length;
      return [
        `${lines.length} ${lines.length === 1 ? one : several}${told.length > 0 ? ':' : '.'}`,
        ...told.map((line) => `  ${[line.subject, line.told].filter(Boolean).join(': ')}`),
        ...(more > 0 && told.length > 0 ? [`  … and ${more} more`] : []),
      ]
        .map((line) => `${line}\n`)
        .join('');
    })
    .join('');
}

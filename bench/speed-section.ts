import { figureOf, mostOf } from './speed-figure.js';
import type { SpeedFigure } from './speed-figure.js';
import type { SpeedPlan, SpeedRow } from './speed-run.js';
import { inHundredths, orNothing, whole } from './speed-shown.js';
import type { StartRecord } from './speed-start.js';
import { SUBJECTS } from './speed-subject.js';
import type { PerSubject, Subject } from './speed-subject.js';
import { table } from './speed-table.js';

const MEGABYTE = 1_000_000;
const TITLES: Readonly<Record<Subject, string>> = {
  ours: 'ours',
  yoga: 'plain Yoga',
  apollo: 'Apollo Server',
  mercurius: 'Mercurius, JIT',
  ceiling: 'ceiling',
};

/** A run of the benchmark, whole or in part. */
export interface SpeedRun {
  readonly machine: string;
  readonly plan: SpeedPlan;
  readonly starts: PerSubject<StartRecord>;
  readonly rows: readonly SpeedRow[];
}

/** How a table shows a figure, and what it adds beside each other server. */
interface Columns {
  readonly shown: (figure: number) => string;
  readonly ratioTitle: (title: string) => string;
  readonly ratio: (row: SpeedRow, other: Subject) => number | null;
}

/** A figure of each server, and what it comes to beside that of ours. */
export function ratioTable(
  run: SpeedRun,
  figure: SpeedFigure,
  { shown, ratioTitle, ratio }: Columns,
): string {
  const others = subjectsOf(run).filter((subject) => subject !== 'ours');
  return questionTable(
    run,
    [...titlesOf(run), ...others.map((other) => ratioTitle(TITLES[other]))],
    (row) => [
      ...subjectsOf(run).map((subject) => orNothing(figureOf(row, subject, figure), shown)),
      ...others.map((other) => orNothing(ratio(row, other), inHundredths)),
    ],
  );
}

export function latencies(run: SpeedRun): string {
  return questionTable(run, titlesOf(run), (row) =>
    subjectsOf(run).map((subject) =>
      (['p50', 'p99'] as const)
        .map((figure) => orNothing(figureOf(row, subject, figure), inHundredths))
        .join(' / '),
    ),
  );
}

export function startsAndMemory(run: SpeedRun): string {
  const { starts, rows } = run;
  const lines: readonly (readonly [string, (subject: Subject) => number | null])[] = [
    ['start to the first answer, ms', (subject) => starts.get(subject)?.readyMilliseconds ?? null],
    ['resident at rest, MB', (subject) => inMegabytes(starts.get(subject)?.residentBytes ?? null)],
    [
      'resident under load, at most, MB',
      (subject) => inMegabytes(mostOf(rows, subject, 'residentBytes')),
    ],
  ];
  return table(
    ['', ...titlesOf(run)],
    lines.map(([title, figure]) => [
      title,
      ...subjectsOf(run).map((subject) => orNothing(figure(subject), whole)),
    ]),
    1,
  );
}

/** A table with a line for each question and case. */
function questionTable(
  { rows }: SpeedRun,
  titles: readonly string[],
  cells: (row: SpeedRow) => readonly string[],
): string {
  return table(
    ['question', 'case', ...titles],
    rows.map((row) => [row.question, row.speedCase, ...cells(row)]),
    2,
  );
}

function subjectsOf({ starts }: SpeedRun): Subject[] {
  return SUBJECTS.filter((subject) => starts.has(subject));
}

function titlesOf(run: SpeedRun): string[] {
  return subjectsOf(run).map((subject) => TITLES[subject]);
}

function inMegabytes(bytes: number | null): number | null {
  return bytes === null ? null : bytes / MEGABYTE;
}

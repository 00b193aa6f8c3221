import { median } from './measure.js';
import type { LoadResult } from './hardening-load.js';

/** The servers that are compared, the one that is judged first. */
export const SUBJECTS = ['the whole way', 'bare', 'bare, body limit'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** What the servers did with one question, round by round. */
export interface HardeningRow {
  readonly question: string;
  readonly variables: string;
  readonly rounds: readonly Readonly<Record<Subject, LoadResult>>[];
}

/** The record of a run, as Markdown. */
export function hardeningRecord(
  machine: string,
  seconds: number,
  rows: readonly HardeningRow[],
): string {
  const rounds = rows[0]?.rounds.length ?? 0;
  return [
    '# What hardening costs',
    'Written by `npm run bench:hardening -- --record`. The same schema and the shipped seed, each server in a process of its own and the load from another: **the whole way**, with every limit, header and log line at its default, but without the shortcut (`SHORTCUT=off`), which answers many times faster and would hide what they cost; **bare**, GraphQL Yoga over the schema without a plugin of ours and without a limit of bodies; **bare, body limit**, the same with the limit of bodies that Yoga has by itself.',
    `Measured on: ${machine}; 16 connections, ${rounds} rounds in turn of ${seconds} s each. A figure is the median of the rounds. CPU is how long a request kept a processor busy, in all threads of the server: it tells what a server can do on a machine of its own, also where others were at work when it was measured, which makes requests a second uncertain. A share is the CPU of a request to the other server by that of ours, in the median round: what is left of the throughput.`,
    [
      '| question | variables | req/s the whole way | req/s bare | req/s bare, body limit | CPU ms the whole way | CPU ms bare | CPU ms bare, body limit | left of bare | left of bare, body limit |',
      '| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: |',
      ...rows.map(rowOf),
    ].join('\n'),
    `With all limits, the server keeps ${share(shareOfAll(rows, 'bare'))} of the throughput that it would have bare, and ${share(shareOfAll(rows, 'bare, body limit'))} of that with the library's own limit of bodies (means over the questions).`,
  ].join('\n\n');
}

/** How much of another server's throughput is left, over all questions. */
export function shareOfAll(rows: readonly HardeningRow[], other: Subject): number {
  return rows.reduce((sum, row) => sum + shareOf(row, other), 0) / rows.length;
}

function rowOf(row: HardeningRow): string {
  const figures = (key: keyof LoadResult) =>
    SUBJECTS.map((subject) => median(row.rounds.map((round) => round[subject][key])));
  const cells = [
    row.question,
    row.variables,
    ...figures('requestsPerSecond').map((count) => Math.round(count).toLocaleString('en')),
    ...figures('cpuMilliseconds').map((milliseconds) => milliseconds.toFixed(2)),
    share(shareOf(row, 'bare')),
    share(shareOf(row, 'bare, body limit')),
  ];
  return `| ${cells.join(' | ')} |`;
}

function shareOf({ rounds }: HardeningRow, other: Subject): number {
  return median(
    rounds.map((round) => round[other].cpuMilliseconds / round['the whole way'].cpuMilliseconds),
  );
}

function share(part: number): string {
  return `${Math.round(part * 100)} %`;
}

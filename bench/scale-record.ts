import { percentile } from './measure.js';
import { CONNECTIONS } from './scale-load.js';
import type { ScaleQuestion } from './scale-question.js';
import type { ScaleStart } from './scale-server.js';

export const GOAL = 2;
/** Within how many seconds the largest graph is to be ready. */
const START_GOAL = 15;

/** What a process was found to take. */
export interface ScaleProcess extends ScaleStart {
  readonly name: string;
  /** From the start of the process to its first word, in milliseconds, as its parent saw it. */
  readonly started: number;
  /** How long the first search took, asked as soon as the process was ready. */
  readonly searched: number;
  /** Megabytes in memory: as it became ready, after a collection of garbage, and when all was asked. */
  readonly resident: Readonly<Record<'ready' | 'rest' | 'load', number>>;
}

/** How long the answers of each process took, in ascending order, the largest graph last. */
export interface ScaleRow {
  readonly question: Pick<ScaleQuestion, 'name' | 'sort'>;
  readonly times: readonly (readonly number[])[];
}

/** The record of a run, as Markdown. */
export function scaleRecord(
  machine: string,
  processes: readonly ScaleProcess[],
  rows: readonly ScaleRow[],
): string {
  const names = processes.map(({ name }) => name);
  const missed = rows.filter(
    ({ question, times }) => question.sort !== 'other' && ratioOf(times) > GOAL,
  );
  return [
    '# A large graph',
    'Written by `npm run bench:scale -- --record`. Each graph is served by a process of its own, by the whole product: listener, limits, logging, GraphQL. Each question is asked of them in turn, in several rounds, over ' +
      `${CONNECTIONS} connections; the variables are drawn anew and no two requests are the same, so that no answer is one that was kept. A ratio is the 99th percentile of the largest graph by that of the generated one of the size of the shipped seed.`,
    `Measured on: ${machine}.`,
    [
      `| | ${names.join(' | ')} |`,
      `| --- |${' --: |'.repeat(names.length)}`,
      ...factsOf(processes),
    ].join('\n'),
    [
      `| question | sort | ${names.map((name) => `p50 ms, ${name}`).join(' | ')} | ${names.map((name) => `p99 ms, ${name}`).join(' | ')} | ratio |`,
      `| --- | --- |${' --: |'.repeat(names.length * 2 + 1)}`,
      ...rows.map(rowOf),
    ].join('\n'),
    missed.length === 0
      ? `Every lookup, page and coverage has a ratio of at most ${GOAL}.`
      : `Beyond a ratio of ${GOAL}: ${missed.map(({ question }) => question.name).join('; ')}.`,
    startInWords(processes.at(-1)?.started ?? 0),
  ].join('\n\n');
}

function startInWords(started: number): string {
  const within = `ready within ${START_GOAL} s`;
  return started <= START_GOAL * 1_000
    ? `The largest graph is ${within}.`
    : `The largest graph is not ${within}: it takes ${seconds(started)} s.`;
}

function factsOf(processes: readonly ScaleProcess[]): string[] {
  const lines: readonly (readonly [string, (one: ScaleProcess) => string])[] = [
    ['entities', ({ entities }) => grouped(entities)],
    ['links', ({ links }) => grouped(links)],
    ['facts', ({ facts }) => grouped(facts)],
    ['start to ready, s', ({ started }) => seconds(started)],
    ['processors kept busy for, s', ({ busy }) => seconds(busy)],
    ['of the start: loading the program, s', ({ loaded }) => seconds(loaded)],
    ['of the start: making or reading the catalog, s', ({ generated }) => seconds(generated)],
    ['of the start: making the store, s', ({ stored }) => seconds(stored)],
    ['of the start: drawing what to ask, s', ({ sampled }) => seconds(sampled)],
    ['then the first search, asked at once, s', ({ searched }) => seconds(searched)],
    ['resident as it becomes ready, MB', ({ resident }) => grouped(resident.ready)],
    ['resident at rest, MB', ({ resident }) => grouped(resident.rest)],
    ['resident under load, MB', ({ resident }) => grouped(resident.load)],
    [
      'the limit of the heap that Node sets by itself, MB',
      ({ heapLimit }) => grouped(Math.round(heapLimit / 1e6)),
    ],
  ];
  return lines.map(([what, tell]) => `| ${what} | ${processes.map(tell).join(' | ')} |`);
}

/** The 99th percentile of the largest graph by that of the one before it. */
export function ratioOf(times: ScaleRow['times']): number {
  const [small = [], large = []] = times.slice(-2);
  return percentile(large, 0.99) / percentile(small, 0.99);
}

function rowOf({ question, times }: ScaleRow): string {
  const at = (share: number) => times.map((some) => shown(percentile(some, share)));
  const cells = [question.name, question.sort, ...at(0.5), ...at(0.99), ratioOf(times).toFixed(2)];
  return `| ${cells.join(' | ')} |`;
}

function shown(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toFixed(1) : grouped(Math.round(milliseconds));
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1);
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

import { percentile } from './measure.js';
import type { Measurement } from './measure.js';

/** What was measured of one graph. */
export interface GraphRecord {
  readonly name: string;
  readonly entities: number;
  readonly links: number;
  readonly facts: number;
  readonly storeMilliseconds: number;
  /** What was asked, and null where the graph had nothing to ask it about. */
  readonly rows: readonly (readonly [question: string, Measurement | null])[];
}

/** The record of a run, as Markdown. */
export function walkRecord(machine: string, graphs: readonly GraphRecord[]): string {
  return [
    '# Walks and searches',
    'Written by `npm run bench:walk -- --record`. Each request is a GraphQL query through the whole server, within one process and without a port; the day is fixed. Every request has values of its own, and none of the first requests of a kind is counted.',
    `Measured on: ${machine}.`,
    ...graphs.flatMap(sectionOf),
  ].join('\n\n');
}

function sectionOf(graph: GraphRecord): string[] {
  const sizes = `${grouped(graph.entities)} entities, ${grouped(graph.links)} links, ${grouped(graph.facts)} facts`;
  return [
    `## ${graph.name}`,
    `${sizes}; the store was made in ${shown(graph.storeMilliseconds)} ms.`,
    [
      '| question | asked | found | nothing | given up | p50 ms | p99 ms | max ms |',
      '| --- | --: | --: | --: | --: | --: | --: | --: |',
      ...graph.rows.map(([question, measurement]) => rowOf(question, measurement)),
    ].join('\n'),
  ];
}

function rowOf(question: string, measurement: Measurement | null): string {
  if (measurement === null) return `| ${question} | none | | | | | | |`;
  const { outcomes, times } = measurement;
  const cells = [
    times.length,
    outcomes.FOUND,
    outcomes.NOTHING,
    outcomes.GIVEN_UP,
    ...[0.5, 0.99, 1].map((share) => shown(percentile(times, share))),
  ];
  return `| ${question} | ${cells.join(' | ')} |`;
}

function shown(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toFixed(1) : grouped(Math.round(milliseconds));
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

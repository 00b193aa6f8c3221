import { readFileSync } from 'node:fs';
import { mostOf, ratioOf } from './speed-figure.js';
import { goalResults } from './speed-goal.js';
import { latencies, ratioTable, startsAndMemory } from './speed-section.js';
import type { SpeedRun } from './speed-section.js';
import { inMilliseconds, orNothing, percent, whole } from './speed-shown.js';
import { table } from './speed-table.js';

const PACKAGES = ['graphql', 'graphql-yoga', '@apollo/server', 'mercurius', 'fastify'] as const;

/** The record of a run, as Markdown. */
export function speedRecord(run: SpeedRun): string {
  const { machine, plan, rows } = run;
  const { connections, rounds, seconds, warmUpSeconds } = plan;
  return [
    '# Speed',
    'Written by `npm run bench -- --record`. The same schema, resolvers and shipped seed on one fixed day, each server in a process of its own, the load from another: **ours**, as it ships, with every limit, header and log line; **plain Yoga**, GraphQL Yoga without a plugin; **Apollo Server**, as its own standalone server starts; **Mercurius, JIT**, on Fastify, which compiles a query that comes a second time; and the **ceiling**, `node:http` that reads the body, parses its JSON and sends an answer made beforehand. All run with `NODE_ENV=production`, and their logs go nowhere. In the case *repeat* the same request comes again and again; in *fresh* no two requests to a server have the same variables, and all servers are sent the same ones. Before the load all were asked alike and gave the same data; no answer under load was other than 200.',
    `Measured on: ${machine}; ${versions()}. ${connections} connections, ${rounds} rounds in turn of ${seconds} s each, after ${warmUpSeconds} s without measuring. A figure is the median of the rounds, a ratio the median of the ratios within each round. While the ceiling was asked, the process that made the load was busy for ${orNothing(mostOf(rows, 'ceiling', 'busy'), percent)} of the time at most: near 100 %, the ceiling is that of the load.`,
    '## Goals',
    goals(run),
    '## Requests a second',
    ratioTable(run, 'requestsPerSecond', {
      shown: whole,
      ratioTitle: (title) => `ours by ${title}`,
      ratio: (row, other) => ratioOf(row, ['ours', other], 'requestsPerSecond'),
    }),
    '## Processor time for a request, in milliseconds',
    'It tells what a server can do on a machine of its own, also where others were at work when it was measured. The ratios are of theirs to ours: how many times as many requests the same processor time is enough for.',
    ratioTable(run, 'cpuMilliseconds', {
      shown: inMilliseconds,
      ratioTitle: (title) => `${title} by ours`,
      ratio: (row, other) => ratioOf(row, [other, 'ours'], 'cpuMilliseconds'),
    }),
    '## Time to an answer, in milliseconds: p50 / p99',
    latencies(run),
    '## Start and memory',
    startsAndMemory(run),
    'What the limits of ours cost is told by [what hardening costs](hardening.md).',
  ].join('\n\n');
}

function goals({ rows, starts }: SpeedRun): string {
  const results = goalResults(rows, starts.get('ours'));
  return table(
    ['goal', 'met', 'the worst, or what missed it'],
    results.map(({ goal, isMet, reached }) => [goal, isMet ? 'yes' : 'no', reached]),
    3,
  );
}

function versions(): string {
  const versionOf = (name: string) =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
      .version;
  return PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', ');
}

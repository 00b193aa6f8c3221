import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { answerTo, checkAnswers } from '../../bench/speed-answer.js';
import { goalResults } from '../../bench/speed-goal.js';
import { startLoader } from '../../bench/speed-loader.js';
import type { SpeedResult } from '../../bench/speed-loader.js';
import { speedQuestions } from '../../bench/speed-question.js';
import type { SpeedQuestion } from '../../bench/speed-question.js';
import { speedRecord } from '../../bench/speed-record.js';
import { bodyOf, SPEED_CASES } from '../../bench/speed-request.js';
import { speedRows } from '../../bench/speed-run.js';
import type { SpeedRow } from '../../bench/speed-run.js';
import { startSubjects } from '../../bench/speed-start.js';
import { SUBJECTS } from '../../bench/speed-subject.js';
import type { Subject } from '../../bench/speed-subject.js';

const questions = speedQuestions();

describe('the questions', () => {
  it.each(questions)('never ask the $name twice with the same values', (question) => {
    const indexes = Array.from({ length: 20_000 }, (_, index) => index);
    const bodies = new Set(
      [...indexes, question.count - 1].map((index) => bodyOf(question, index)),
    );
    expect(bodies.size).toBe(indexes.length + 1);
    expect(question.count).toBeGreaterThanOrEqual(1_000_000);
    expect(() => bodyOf(question, question.count)).toThrow('There are only');
  });
});

describe('the servers', { timeout: 120_000 }, async () => {
  const started = await startSubjects(SUBJECTS, 1);
  const servers = new Map([...started].map(([subject, { server }]) => [subject, server]));
  const loader = startLoader();
  afterAll(() => {
    loader.end();
    for (const server of servers.values()) server.signal('SIGTERM');
  });

  it.each(questions)('all answer the $name alike and in full', async (question) => {
    await checkAnswers(
      [...servers].map(([name, { url }]) => ({ name, url, repeats: name === 'ceiling' })),
      question,
    );
    const { url } = servers.get('ours') ?? {};
    const answers = await Promise.all(
      [1, 2, 3].map((index) => answerTo(url as URL, question, index)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(3);
    expect(JSON.stringify(answers)).not.toMatch(/"totalCount":0|"(report|currentEdition)":null/);
  });

  it('are loaded in turn, of which a record is made', async () => {
    const plan = {
      questions: questions.slice(0, 1),
      cases: SPEED_CASES,
      seconds: 0.2,
      warmUpSeconds: 0.1,
      rounds: 2,
      connections: 4,
    };
    const rows = await speedRows(servers, loader, plan);
    const starts = new Map([...started].map(([subject, { start }]) => [subject, start]));
    const record = speedRecord({ machine: 'a machine', plan, starts, rows });
    const figures = String.raw`( \| [\d,.]+)`;
    expect(record).toMatch(new RegExp(String.raw`^\| lookup \| repeat${figures}{9} \|$`, 'm'));
    expect(record).toMatch(new RegExp(String.raw`^\| lookup \| fresh${figures}{9} \|$`, 'm'));
    expect(record).toMatch(new RegExp(String.raw`^\| resident at rest, MB${figures}{5} \|$`, 'm'));
    expect(record.match(/^\| .* \| (yes|no) \| /gm)).toHaveLength(8);
    expect(record).not.toMatch(/NaN|Infinity|undefined/);
  });
});

it('a server that answers otherwise is found', async () => {
  const says = async (text: string) => {
    const server = createServer((_, response) => response.end(text)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    afterAll(() => server.close());
    return { name: text, url: new URL(`http://127.0.0.1:${port}/graphql`), repeats: false };
  };
  const [question] = questions as [SpeedQuestion];
  const good = await says('{"data":{"one":1}}');
  const other = await says('{"data":{"one":2}}');
  const faulty = await says('{"data":{"one":1},"errors":[]}');
  await expect(checkAnswers([good, good], question)).resolves.toBeUndefined();
  await expect(checkAnswers([good, other], question)).rejects.toThrow('in different ways');
  await expect(checkAnswers([good, faulty], question)).rejects.toThrow('is 200');
});

describe('a goal', () => {
  it('is met only where every question meets it', () => {
    const rows = [
      row('lookup', { ours: [300, 2], mercurius: [100, 2] }),
      row('page', { ours: [90, 5], mercurius: [100, 4] }),
    ];
    expect(goalResults(rows, undefined)).toEqual([
      {
        goal: 'fresh: requests a second at least 1.0 times Mercurius with JIT',
        isMet: false,
        reached: '0.90 (page)',
      },
      {
        goal: 'fresh: p99 at most 1.0 times that of Mercurius with JIT',
        isMet: false,
        reached: '1.25 (page)',
      },
    ]);
    expect(goalResults(rows.slice(0, 1), undefined)).toEqual([
      {
        goal: 'fresh: requests a second at least 1.0 times Mercurius with JIT',
        isMet: true,
        reached: '3.00 (lookup)',
      },
      {
        goal: 'fresh: p99 at most 1.0 times that of Mercurius with JIT',
        isMet: true,
        reached: '1.00 (lookup)',
      },
    ]);
  });

  it('of the start is told by its figures', () => {
    const start = { readyMilliseconds: 500.4, residentBytes: 120_000_000 };
    expect(goalResults([], start)).toEqual([
      { goal: 'start to the first answer within 500 ms', isMet: false, reached: '500 ms' },
      { goal: 'at most 120 MB resident at rest', isMet: true, reached: '120 MB' },
    ]);
  });
});

/** One round of fresh requests, in which each server answered so many a second, with this p99. */
function row(
  question: string,
  figures: Partial<Record<Subject, readonly [number, number]>>,
): SpeedRow {
  const round = Object.entries(figures).map(([subject, [requestsPerSecond, p99]]) => {
    const result: SpeedResult = {
      answers: 1,
      failed: 0,
      requestsPerSecond,
      p50: 1,
      p99,
      next: 1,
      busy: 0,
      cpuMilliseconds: 1,
      residentBytes: 1,
    };
    return [subject as Subject, result] as const;
  });
  return { question, speedCase: 'fresh', rounds: [new Map(round)] };
}

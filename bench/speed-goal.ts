import { ratioOf } from './speed-figure.js';
import type { SpeedCase } from './speed-request.js';
import type { SpeedRow } from './speed-run.js';
import type { StartRecord } from './speed-start.js';
import type { Subject } from './speed-subject.js';

const MEGABYTE = 1_000_000;
const MOST_READY_MILLISECONDS = 500;
const MOST_RESIDENT_BYTES = 120 * MEGABYTE;

/** A goal and what was reached of it. */
export interface GoalResult {
  readonly goal: string;
  readonly isMet: boolean;
  /** What missed it, or where nothing did, what came nearest to that. */
  readonly reached: string;
}

/** What a figure of ours is to be by that of another server, for every question. */
interface RatioGoal {
  readonly speedCase: SpeedCase;
  readonly other: Subject;
  readonly figure: 'requestsPerSecond' | 'p99';
  readonly bound: number;
  readonly text: string;
}

const RATIO_GOALS: readonly RatioGoal[] = [
  atLeast(0.6, 'repeat', 'ceiling', 'of the ceiling'),
  atLeast(3, 'repeat', 'mercurius', 'times Mercurius with JIT'),
  atLeast(1, 'fresh', 'mercurius', 'times Mercurius with JIT'),
  atLeast(2, 'fresh', 'yoga', 'times plain Yoga'),
  atLeast(3, 'fresh', 'apollo', 'times Apollo Server'),
  {
    speedCase: 'fresh',
    other: 'mercurius',
    figure: 'p99',
    bound: 1,
    text: 'fresh: p99 at most 1.0 times that of Mercurius with JIT',
  },
];

/** What came of each goal that can be told from what was measured. */
export function goalResults(
  rows: readonly SpeedRow[],
  start: StartRecord | undefined,
): GoalResult[] {
  return [...RATIO_GOALS.flatMap((goal) => ratioResult(goal, rows)), ...startResults(start)];
}

function atLeast(bound: number, speedCase: SpeedCase, other: Subject, measure: string): RatioGoal {
  const text = `${speedCase}: requests a second at least ${bound.toFixed(1)} ${measure}`;
  return { speedCase, other, figure: 'requestsPerSecond', bound, text };
}

function ratioResult(
  { speedCase, other, figure, bound, text }: RatioGoal,
  rows: readonly SpeedRow[],
): GoalResult[] {
  // Above zero is what the bound leaves.
  const spare = (ratio: number) => (figure === 'p99' ? bound - ratio : ratio - bound);
  const ratios = rows
    .filter((row) => row.speedCase === speedCase)
    .flatMap((row) => {
      const ratio = ratioOf(row, ['ours', other], figure);
      return ratio === null ? [] : [{ question: row.question, ratio }];
    })
    .sort((one, another) => spare(one.ratio) - spare(another.ratio));
  if (ratios.length === 0) return [];
  const missed = ratios.filter(({ ratio }) => spare(ratio) < 0);
  const told = missed.length === 0 ? ratios.slice(0, 1) : missed;
  const reached = told.map(({ question, ratio }) => `${ratio.toFixed(2)} (${question})`).join(', ');
  return [{ goal: text, isMet: missed.length === 0, reached }];
}

function startResults(start: StartRecord | undefined): GoalResult[] {
  if (start === undefined) return [];
  const { readyMilliseconds, residentBytes } = start;
  return [
    {
      goal: `start to the first answer within ${MOST_READY_MILLISECONDS} ms`,
      isMet: readyMilliseconds <= MOST_READY_MILLISECONDS,
      reached: `${Math.round(readyMilliseconds)} ms`,
    },
    {
      goal: `at most ${MOST_RESIDENT_BYTES / MEGABYTE} MB resident at rest`,
      isMet: residentBytes <= MOST_RESIDENT_BYTES,
      reached: `${Math.round(residentBytes / MEGABYTE)} MB`,
    },
  ];
}

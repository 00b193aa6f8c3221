import type { Question } from './question.js';
import type { Random } from './random.js';
import type { Answer, Ask, Variables } from './request.js';

const WARM_UPS = 20;
const SAMPLES = 200;
/** A question that takes long is asked less often, but never less than this. */
const FEWEST_SAMPLES = 20;
const MOST_MILLISECONDS = 15_000;

/** What an answer comes to: something, nothing, or a search that was given up at its limit. */
export type Outcome = 'FOUND' | 'NOTHING' | 'GIVEN_UP';

/** How long the answers to one question took, in milliseconds, and what they came to. */
export interface Measurement {
  readonly question: string;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** In ascending order. */
  readonly times: readonly number[];
}

/** Asks one question many times, each time with values of its own; null where there are none to ask with. */
export async function measured(
  question: Question,
  ask: Ask,
  random: Random,
): Promise<Measurement | null> {
  const outcomes = { FOUND: 0, NOTHING: 0, GIVEN_UP: 0 };
  const times: number[] = [];
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) {
    const variables = question.draw(random);
    if (variables === null) return null;
    await timed(question, ask, variables);
  }
  let spent = 0;
  while (times.length < FEWEST_SAMPLES || (times.length < SAMPLES && spent < MOST_MILLISECONDS)) {
    const variables = question.draw(random);
    if (variables === null) return null;
    const { milliseconds, outcome } = await timed(question, ask, variables);
    times.push(milliseconds);
    spent += milliseconds;
    outcomes[outcome] += 1;
  }
  return { question: question.name, outcomes, times: times.sort((one, other) => one - other) };
}

/** The smallest of the times that so large a share of them does not exceed. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0;
}

/** The one in the middle of several values, which one that is far off hardly changes. */
export function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((one, other) => one - other),
    0.5,
  );
}

async function timed({ name, query }: Question, ask: Ask, variables: Variables) {
  const start = performance.now();
  const answer = await ask(query, variables);
  const milliseconds = performance.now() - start;
  return { milliseconds, outcome: outcomeOf(answer, `${name} ${JSON.stringify(variables)}`) };
}

/** Throws where an answer has errors, other than that a path was given up. */
function outcomeOf({ data, errors = [] }: Answer, asked: string): Outcome {
  const faults = errors.filter(({ extensions }) => extensions?.['code'] !== 'LIMIT_EXCEEDED');
  if (faults.length > 0) {
    throw new Error(`${asked}: ${faults.map(({ message }) => message).join(' ')}`);
  }
  if (errors.length > 0) return 'GIVEN_UP';
  return isEmpty(data ?? null) ? 'NOTHING' : 'FOUND';
}

/** True for null, for an empty list, and for what leads to nothing else. */
function isEmpty(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return data === null;
  if ('totalCount' in data) return data.totalCount === 0;
  return !('length' in data) && Object.values(data).every(isEmpty);
}

import type { SharedQuestion } from './database-shared.js';
import { exchange } from './exchange.js';
import { seededRandom } from './random.js';
import type { Answer } from './request.js';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const CHECKED = 20;
/** The fields of either server by which an answer can be told from another. */
const TELLING = new Set(['slug', 'fromSlug', 'toSlug', 'predicate', 'value']);
/** What PostGraphile gives whole holds more than was asked of the other. */
const UNTOLD = new Set(['body', 'citations']);

/** Throws unless both servers tell of the same entities, links and facts, and of some at all. */
export async function checkSame(
  question: SharedQuestion,
  { ours, theirs }: Readonly<Record<'ours' | 'theirs', URL>>,
): Promise<void> {
  const random = seededRandom(2);
  let told = 0;
  for (let time = 0; time < CHECKED; time += 1) {
    const variables = question.draw(random);
    const one = await toldBy(ours, { query: question.ours, variables });
    const other = await toldBy(theirs, { query: question.theirs, variables });
    if (one !== other) {
      const asked = `${question.name} ${JSON.stringify(variables)}`;
      throw new Error(`The servers answer in different ways: ${asked}\n${one}\n${other}`);
    }
    if (one !== '') told += 1;
  }
  if (told === 0) throw new Error(`Nothing was answered: ${question.name}`);
}

async function toldBy(url: URL, asked: object): Promise<string> {
  const reply = await exchange(url, { headers: HEADERS, body: JSON.stringify(asked) });
  const { data, errors } = JSON.parse(reply.body) as Answer;
  if (errors !== undefined) throw new Error(`${JSON.stringify(asked)}: ${reply.body}`);
  return [...tellingValues(data)].sort().join('\n');
}

function* tellingValues(data: unknown): Iterable<string> {
  if (typeof data !== 'object' || data === null) return;
  for (const [field, value] of Object.entries(data)) {
    if (TELLING.has(field) && typeof value === 'string') yield value;
    else if (!UNTOLD.has(field)) yield* tellingValues(value);
  }
}

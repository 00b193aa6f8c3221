import { exchange } from './exchange.js';
import type { Answer } from './request.js';
import { bodyOf, JSON_HEADERS } from './speed-request.js';
import type { SpeedQuestion } from './speed-question.js';

/** Values to ask with before the load: the first are those that come again, the others come once. */
export const CHECKED = 5;

/** What a server answers to a question with the values that a number stands for; throws where it has errors. */
export async function answerTo(
  url: URL,
  question: SpeedQuestion,
  index: number,
): Promise<NonNullable<Answer['data']>> {
  const reply = await exchange(url, { headers: JSON_HEADERS, body: bodyOf(question, index) });
  const answer = reply.status === 200 ? (JSON.parse(reply.body) as Answer) : {};
  if (answer.data == null || answer.errors !== undefined) {
    throw new Error(`The answer to the ${question.name} is ${reply.status}: ${reply.body}`);
  }
  return answer.data;
}

/**
 * Throws unless all servers answer a question alike, whatever it is asked with. A server that only
 * repeats what it was given is asked with the first values alone.
 */
export async function checkAnswers(
  servers: readonly { readonly name: string; readonly url: URL; readonly repeats: boolean }[],
  question: SpeedQuestion,
): Promise<void> {
  for (let index = 0; index < CHECKED; index += 1) {
    const texts = new Map<string, string>();
    for (const { name, url, repeats } of servers) {
      if (repeats && index > 0) continue;
      texts.set(JSON.stringify(await answerTo(url, question, index)), name);
    }
    if (texts.size > 1) {
      const found = [...texts].map(([text, name]) => `${name}: ${text}`).join('\n');
      throw new Error(`The servers answer the ${question.name} in different ways.\n${found}`);
    }
  }
}

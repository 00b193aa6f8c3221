import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** What a client was told, and when. */
export interface Told {
  readonly status: number;
  readonly query: string;
  readonly body: string;
  readonly began: number;
  readonly ended: number;
}

/** Every question asks for the version, and for records that all say which generation they are of. */
const QUESTIONS = [
  '{ meta { dataVersion } audiences(first: 100) { totalCount nodes { slug name description } } }',
  '{ meta { dataVersion } auditor(slug: "ernst-young") { name reports { nodes { slug auditor { name } currentEdition { slug status } } } } }',
  '{ search(text: "generation", first: 50) { totalCount nodes { slug name } } audiences(last: 3) { nodes { name } } meta { dataVersion } }',
  '{ report(slug: "aws-soc-1") { auditor { name links { nodes { from { name } to { slug } } } } coverage(from: "2026-01-01", to: "2026-12-31") { coveredDays } } meta { dataVersion } }',
];

let asked = 0;

/** Some questions are asked again and again, others are never the same. */
function nextQuestion(): string {
  asked += 1;
  const question = QUESTIONS[asked % QUESTIONS.length] as string;
  return asked % 3 === 0 ? question : question.replace('{ ', `{ a${asked}: __typename `);
}

/** Asks a server one question after the other until it is told to stop, and leaves now and then without waiting. */
export async function askUntil(
  isOver: () => boolean,
  address: URL,
  told: Told[],
  lost: string[],
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let turn = 0; !isOver(); turn += 1) {
    const query = nextQuestion();
    const began = performance.now();
    const leavesAfter = turn % 10 === 9 ? turn % 7 : null;
    try {
      const answer = await ask(address, agent, query, leavesAfter);
      if (answer !== null) told.push({ ...answer, query, began, ended: performance.now() });
    } catch (error) {
      lost.push(String(error));
    }
  }
  agent.destroy();
}

/** Null where the client left before it was answered. */
function ask(
  address: URL,
  agent: Agent,
  query: string,
  leavesAfter: number | null,
): Promise<{ readonly status: number; readonly body: string } | null> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, method: 'POST', headers });
    let hasLeft = false;
    sent.on('error', (error) => {
      if (hasLeft) resolve(null);
      else reject(error);
    });
    sent.on('response', (response: IncomingMessage) => {
      text(response)
        .then((content) => {
          resolve({ status: response.statusCode ?? 0, body: content });
        })
        .catch((error: unknown) => {
          if (hasLeft) resolve(null);
          else reject(error instanceof Error ? error : new Error(String(error)));
        });
    });
    sent.end(body);
    if (leavesAfter === null) return;
    setTimeout(() => {
      hasLeft = true;
      sent.destroy();
      resolve(null);
    }, leavesAfter);
  });
}

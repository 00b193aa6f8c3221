import { endpointOf } from '../settings/endpoint.js';
import { CommandError, MISUSE, NO } from './command-error.js';

const PATIENCE_MILLISECONDS = 60_000;

/** What a running server answers to the body of a request; rejects with a CommandError where it gives no answer of GraphQL. */
export async function askServer(body: string, url: string): Promise<object> {
  const endpoint = endpointOf(url);
  if (endpoint === undefined) {
    throw new CommandError(
      `--url is ${JSON.stringify(url)}; expected an http or https address, such as http://127.0.0.1:4000/graphql.`,
      MISUSE,
    );
  }
  const address = endpoint.replace(/^(https?:\/\/[^/]+\/)$/, '$1graphql');
  const response = await responseFrom(address, body);
  const text = await response.text();
  const answer = answerIn(text);
  if (answer !== undefined) return answer;
  throw new CommandError(
    `${address} gives ${response.status} and ${JSON.stringify(text.slice(0, 60))}; expected an answer of GraphQL in JSON.`,
    NO,
  );
}

async function responseFrom(address: string, body: string): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
  } catch (error) {
    throw new CommandError(
      `${address} does not answer: ${reasonOf(error as Error)}; expected a running server.`,
      NO,
    );
  }
}

function answerIn(text: string): object | undefined {
  try {
    const answer = JSON.parse(text) as unknown;
    const isAnswer =
      typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
    return isAnswer ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** The cause that lies below what `fetch` says, which is no more than that it failed. */
function reasonOf({ message, cause }: Error): string {
  const { code, message: reason = message } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  return code ?? reason;
}

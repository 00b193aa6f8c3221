import { endpointOf } from '../settings/endpoint.js';
import { hasErrors } from './answer.js';
import { CommandError, MISUSE, NO } from './command-error.js';
import { quoted } from './json-text.js';

const PATIENCE_MILLISECONDS = 60_000;
const MAX_ANSWER_BYTES = 100_000_000;

/** What a running server answers to the body of a request; rejects with a CommandError where it gives no answer of GraphQL. */
export async function askServer(body: string, url: string): Promise<object> {
  const endpoint = endpointOf(url);
  if (endpoint === undefined) {
    throw new CommandError(
      `--url is ${quoted(url)}; expected an http or https address, such as http://127.0.0.1:4000/graphql.`,
      MISUSE,
    );
  }
  const address = endpoint.replace(/^(https?:\/\/[^/]+\/)$/, '$1graphql');
  const response = await responseFrom(address, body);
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400 && location !== null) {
    throw new CommandError(
      `${address} leads elsewhere, to ${quoted(location)}; expected the address of the server itself.`,
      NO,
    );
  }
  const text = await textOf(response, address);
  const answer = answerIn(text);
  if (answer !== undefined) return answer;
  throw new CommandError(
    `${address} gives ${response.status} and ${quoted(text.slice(0, 60))}; expected an answer of GraphQL in JSON.`,
    NO,
  );
}

async function responseFrom(address: string, body: string): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      // The question was meant for this server alone.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
  } catch (error) {
    throw new CommandError(
      `${address} does not answer: ${reasonOf(error as Error)}; expected a running server.`,
      NO,
    );
  }
}

/** The text of an answer, counted as it comes: what is packed may be far longer than what is sent. */
async function textOf({ body }: Response, address: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > MAX_ANSWER_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new CommandError(
      `${address} begins an answer, but does not end it: ${reasonOf(error as Error)}; expected a whole one.`,
      NO,
    );
  }
  if (bytes <= MAX_ANSWER_BYTES) return new TextDecoder().decode(Buffer.concat(chunks));
  throw new CommandError(
    `${address} gives an answer of too many bytes; expected at most ${MAX_ANSWER_BYTES}.`,
    NO,
  );
}

function answerIn(text: string): object | undefined {
  try {
    const answer = JSON.parse(text) as unknown;
    const isAnswer =
      typeof answer === 'object' && answer !== null && ('data' in answer || hasErrors(answer));
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

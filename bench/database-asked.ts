import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Statement } from '../src/database/statement.js';
import { createServer } from '../src/server.js';
import { ASKED_ON } from './asked-on.js';
import { connectStore } from './database-store.js';
import { exchange } from './exchange.js';
import type { Random } from './random.js';
import { isRefused } from './scale-load.js';
import type { ScaleQuestion } from './scale-question.js';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * What a database is asked for each of some requests with values of their own. The server and its store are new, and
 * it is asked over HTTP, so that it answers as it always does.
 */
export async function statementsAsked(
  address: string,
  { name, query, draw }: ScaleQuestion,
  random: Random,
  requests: number,
): Promise<readonly (readonly Statement[])[]> {
  let asked: Statement[] = [];
  const { store, end } = await connectStore(address, (statement) => asked.push(statement));
  const server = createHttpServer(createServer({ store: () => store, today: () => ASKED_ON }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}/graphql`);
  const ofRequests: (readonly Statement[])[] = [];
  try {
    for (let request = 0; request < requests; request += 1) {
      asked = [];
      const body = JSON.stringify({ query, variables: { ...draw(random), request } });
      const reply = await exchange(url, { headers: HEADERS, body });
      if (isRefused(reply)) throw new Error(`${name} ${body}: ${reply.body.slice(0, 300)}`);
      ofRequests.push(asked);
    }
  } finally {
    server.close();
    await end();
  }
  return ofRequests;
}

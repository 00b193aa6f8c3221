import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphql } from 'graphql';
import { announce, servedGraph } from './speed-graph.js';
import { READY_QUERY, speedQuestions } from './speed-question.js';

// What is left when nothing is computed: it reads what is asked, and sends an answer made beforehand.
const { schema, createRequestContext } = servedGraph();
const answers = new Map<string, Buffer>();
const asked = [{ query: READY_QUERY, variables: () => ({}) }, ...speedQuestions()];
for (const { query, variables } of asked) {
  const contextValue = createRequestContext();
  const result = await graphql({
    schema,
    source: query,
    variableValues: variables(0),
    contextValue,
  });
  answers.set(query, Buffer.from(JSON.stringify(result)));
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { query } = JSON.parse(Buffer.concat(chunks).toString()) as { readonly query: string };
    const bytes = answers.get(query);
    if (bytes === undefined) return void response.writeHead(400).end();
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
    });
    response.end(bytes);
  });
}

const server = createServer(answer);
server.listen(0, '127.0.0.1', () => {
  announce((server.address() as AddressInfo).port);
});

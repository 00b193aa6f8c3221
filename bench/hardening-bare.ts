import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { announce, servedGraph } from './speed-graph.js';

// The same graph as the product serves, by the library alone.
const { BODY_LIMIT = 'none' } = process.env;
const { schema, createRequestContext } = servedGraph();

const server = createServer(
  createYoga({
    schema,
    context: createRequestContext,
    logging: false,
    graphiql: false,
    landingPage: false,
    ...(BODY_LIMIT === 'none' ? { maxRequestBodySize: false } : {}),
  }),
);
server.listen(0, '127.0.0.1', () => {
  announce((server.address() as AddressInfo).port);
});

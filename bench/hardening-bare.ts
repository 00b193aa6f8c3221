import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { createContext } from '../src/context.js';
import { isCalendarDate } from '../src/model/date.js';
import { schema } from '../src/schema/schema.js';
import { readSeed } from '../src/seed/read.js';
import { createMemoryStore } from '../src/store/memory.js';

// The same graph as the product serves, by the library alone.
const { SEED = 'seed', TODAY = '', BODY_LIMIT = 'none' } = process.env;
if (!isCalendarDate(TODAY)) throw new Error('TODAY must be a day.');
const today = TODAY;
const store = createMemoryStore(readSeed(SEED));

const server = createServer(
  createYoga({
    schema,
    context: () => createContext(store, today),
    logging: false,
    graphiql: false,
    landingPage: false,
    ...(BODY_LIMIT === 'none' ? { maxRequestBodySize: false } : {}),
  }),
);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The library alone serves http://127.0.0.1:${port}/graphql\n`);
});

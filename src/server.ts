import { createYoga } from 'graphql-yoga';
import { createContext } from './context.js';
import type { CalendarDate } from './model/date.js';
import { schema } from './schema/schema.js';
import { useCalendar } from './server/use-calendar.js';
import { useErrorCode } from './server/use-error-code.js';
import { useGraphiQL } from './server/use-graphiql.js';
import { useHealth } from './server/use-health.js';
import { useHome } from './server/use-home.js';
import { useLinkedData } from './server/use-linked-data.js';
import { useVocabulary } from './server/use-vocabulary.js';
import type { Store } from './store/store.js';

const ENDPOINT = '/graphql';
const MAX_BODY_BYTES = 100_000;

/** What a server answers from. */
export interface ServerOptions {
  readonly store: Store;
  /** The day that answers are given for; asked anew for each request. */
  readonly today: () => CalendarDate;
  /** The origin under which linked data names everything; null for that of each request. */
  readonly publicUrl?: string | null;
}

/** The handler of every HTTP request. It opens no port: `node:http` can be given it, tests can `fetch`. */
export function createServer({ store, today, publicUrl = null }: ServerOptions) {
  const context = () => createContext(store, today());
  return createYoga({
    schema,
    context,
    graphqlEndpoint: ENDPOINT,
    plugins: [
      useErrorCode(),
      useHealth(),
      useHome(ENDPOINT),
      useCalendar(context),
      useLinkedData({ createContext: context, publicUrl, endpoint: ENDPOINT }),
      useVocabulary(publicUrl),
      useGraphiQL(ENDPOINT),
    ],
    maxRequestBodySize: MAX_BODY_BYTES,
    maskedErrors: { isDev: false },
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    // Yoga's own check answers every address that merely ends with its path: this is no end of any.
    healthCheckEndpoint: ' ',
  });
}

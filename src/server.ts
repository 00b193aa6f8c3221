import { createYoga } from 'graphql-yoga';
import type { YogaLogger } from 'graphql-yoga';
import { createContext } from './context.js';
import { DEFAULT_LIMITS, DOCUMENT_CACHE_BYTES } from './limits.js';
import type { Limits } from './limits.js';
import type { CalendarDate } from './model/date.js';
import { schema } from './schema/schema.js';
import { createDocumentCache } from './server/limit/document-cache.js';
import type { Observer } from './server/observation/observation.js';
import type { StatusCodes } from './server/response/status-code.js';
import { useCalendar } from './server/use-calendar.js';
import { useCors } from './server/use-cors.js';
import { useErrorCode } from './server/use-error-code.js';
import { useExecutionEnd } from './server/use-execution-end.js';
import { useGraphiQL } from './server/use-graphiql.js';
import { useGraphQLRequest } from './server/use-graphql-request.js';
import { useGraphQLResponse } from './server/use-graphql-response.js';
import { useHealth } from './server/use-health.js';
import { useHome } from './server/use-home.js';
import { useLimits } from './server/use-limits.js';
import { useLinkedData } from './server/use-linked-data.js';
import { useObservation } from './server/use-observation.js';
import { useOperation } from './server/use-operation.js';
import { useSecurityHeaders } from './server/use-security-headers.js';
import { useUnknownAddress } from './server/use-unknown-address.js';
import { useValidation } from './server/use-validation.js';
import { useVocabulary } from './server/use-vocabulary.js';
import type { Store } from './store/store.js';

const ENDPOINT = '/graphql';

/** What a server answers from, and how. */
export interface ServerOptions {
  /** Where data is read; asked anew for each request, which then sees no other. */
  readonly store: () => Store;
  /** The day that answers are given for; asked anew for each request. */
  readonly today: () => CalendarDate;
  /** Whether new requests are welcome: what /ready says. */
  readonly isReady?: () => boolean;
  /** The origin under which linked data names everything; null for that of each request. */
  readonly publicUrl?: string | null;
  /** The origins whose pages may read answers; none unless they are named. */
  readonly corsOrigins?: readonly string[];
  /** Whether clients may ask for the schema. */
  readonly introspection?: boolean;
  /** Whether browsers are shown GraphiQL. */
  readonly graphiql?: boolean;
  readonly statusCodes?: StatusCodes;
  readonly limits?: Limits;
  /** How much of parsed documents is kept for when they are sent again. */
  readonly documentCacheBytes?: number;
  /** Told of each request; none unless it is given. */
  readonly observer?: Observer | null;
  /** Where faults of our own are told; the console unless it is given. */
  readonly log?: YogaLogger;
}

/** The handler of every HTTP request. It opens no port: `node:http` can be given it, tests can `fetch`. */
export function createServer({
  store,
  today,
  isReady = () => true,
  publicUrl = null,
  corsOrigins = [],
  introspection = true,
  graphiql = true,
  statusCodes = 'classic',
  limits = DEFAULT_LIMITS,
  documentCacheBytes = DOCUMENT_CACHE_BYTES,
  observer = null,
  log,
}: ServerOptions) {
  const context = () => createContext(store(), today());
  return createYoga({
    schema,
    context,
    graphqlEndpoint: ENDPOINT,
    ...(log === undefined ? {} : { logging: log }),
    plugins: [
      observer !== null && useObservation(observer),
      useSecurityHeaders(),
      corsOrigins.length > 0 && useCors(corsOrigins),
      useHealth(isReady),
      graphiql && useHome(ENDPOINT),
      useCalendar(context, limits),
      useLinkedData({ createContext: context, publicUrl, graphiql: graphiql ? ENDPOINT : null }),
      useVocabulary(publicUrl),
      graphiql && useGraphiQL(ENDPOINT),
      useUnknownAddress(ENDPOINT),
      useGraphQLRequest(limits),
      useGraphQLResponse({ codes: statusCodes, suggestions: introspection, limits }),
      useOperation(),
      useValidation({ introspection }),
      useLimits(limits),
      useErrorCode(),
      useExecutionEnd(limits),
    ],
    parserAndValidationCache: {
      documentCache: createDocumentCache(documentCacheBytes),
      // What cannot be parsed leaves nothing behind.
      errorCache: { get: () => undefined, set: () => undefined },
    },
    maskedErrors: { isDev: false },
    // The body is measured where it is read.
    maxRequestBodySize: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    // Yoga's own check answers every address that merely ends with its path: none ends with this.
    healthCheckEndpoint: ' ',
  });
}

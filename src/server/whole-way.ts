import { createYoga } from 'graphql-yoga';
import { createContext } from '../context.js';
import { schema } from '../schema/schema.js';
import type { Learned } from './learned.js';
import { withoutNativeRequest } from './native-request.js';
import type { PassedOn } from './passed-on.js';
import type { ChosenOptions } from './server-options.js';
import { useCalendar } from './use-calendar.js';
import { useCors } from './use-cors.js';
import { useErrorCode } from './use-error-code.js';
import { useExecutionEnd } from './use-execution-end.js';
import { useGraphiQL } from './use-graphiql.js';
import { useGraphQLRequest } from './use-graphql-request.js';
import { useGraphQLResponse } from './use-graphql-response.js';
import { useHealth } from './use-health.js';
import { useHome } from './use-home.js';
import { useLimits } from './use-limits.js';
import { useLinkedData } from './use-linked-data.js';
import { useObservation } from './use-observation.js';
import { useOperation } from './use-operation.js';
import { useSecurityHeaders } from './use-security-headers.js';
import { useUnknownAddress } from './use-unknown-address.js';
import { useValidation } from './use-validation.js';
import { useVocabulary } from './use-vocabulary.js';

/** Answers every request there can be, with all that there is to be said of it. */
export function createWholeWay(
  endpoint: string,
  options: ChosenOptions,
  { documents, checks }: Learned,
) {
  const { store, today, secondsLeft, isReady, publicUrl, corsOrigins } = options;
  const { introspection, statusCodes, limits, trust, observer, log } = options;
  const context = () => createContext(store(), today());
  // The page asks for the schema, and for whatever people type.
  const graphiql = options.graphiql && trust?.only !== true;
  return withoutNativeRequest(() =>
    createYoga<PassedOn>({
      schema,
      context,
      graphqlEndpoint: endpoint,
      ...(log === undefined ? {} : { logging: log }),
      plugins: [
        observer !== null && useObservation(observer),
        useSecurityHeaders(),
        corsOrigins.length > 0 && useCors(corsOrigins),
        useHealth(isReady),
        graphiql && useHome(endpoint),
        useCalendar({ createContext: context, limits, secondsLeft }),
        useLinkedData({
          createContext: context,
          publicUrl,
          graphiql: graphiql ? endpoint : null,
          secondsLeft,
        }),
        useVocabulary(publicUrl),
        graphiql && useGraphiQL(endpoint),
        useUnknownAddress(endpoint),
        useGraphQLRequest(limits, trust),
        useGraphQLResponse({ codes: statusCodes, suggestions: introspection, limits, secondsLeft }),
        useOperation(),
        useValidation({ introspection }),
        useExecutionEnd(limits),
        useLimits(limits, checks),
        useErrorCode(),
      ],
      parserAndValidationCache: {
        documentCache: documents,
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
    }),
  );
}

import { createYoga } from 'graphql-yoga';
import { createContext } from '../context.js';
import { schema } from '../schema/schema.js';
import { graphiqlPageAt } from './graphiql/entity-query.js';
import type { Learned } from './learned.js';
import { withoutNativeRequest } from './native-request.js';
import type { PassedOn } from './passed-on.js';
import type { ChosenOptions } from './server-options.js';
import { useCalendar } from './calendar/use-calendar.js';
import { useCors } from './use-cors.js';
import { useErrorCode } from './use-error-code.js';
import { useExecutionEnd } from './use-execution-end.js';
import { useGraphiQL } from './graphiql/use-graphiql.js';
import { useGraphQLRequest } from './use-graphql-request.js';
import { useGraphQLResponse } from './use-graphql-response.js';
import { useHealth } from './address/use-health.js';
import { useHome } from './address/use-home.js';
import { useLimits } from './use-limits.js';
import { useLinkedData } from './linked-data/use-linked-data.js';
import { useObservation } from './use-observation.js';
import { useOperation } from './use-operation.js';
import { useSchema } from './address/use-schema.js';
import { useSecurityHeaders } from './use-security-headers.js';
import { useUnknownAddress } from './address/use-unknown-address.js';
import { useUnavailableStore } from './use-unavailable-store.js';
import { useValidation } from './use-validation.js';
import { useVocabulary } from './linked-data/use-vocabulary.js';
import { pageOfNode } from './web/page-path.js';
import { useWeb } from './web/use-web.js';

/** Answers every request there can be, with all that there is to be said of it. */
export function createWholeWay(
  endpoint: string,
  options: ChosenOptions,
  { documents, checks }: Learned,
) {
  const { store, today, secondsLeft, isReady, publicUrl, corsOrigins } = options;
  const { introspection, statusCodes, limits, trust, pagesFolder, observer, log } = options;
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
        pagesFolder !== null ? useWeb(pagesFolder) : graphiql && useHome(endpoint),
        useCalendar({ createContext: context, limits, secondsLeft }),
        useLinkedData({
          createContext: context,
          publicUrl,
          pageOf: pagesFolder !== null ? pageOfNode : graphiql ? graphiqlPageAt(endpoint) : null,
          secondsLeft,
        }),
        useVocabulary(publicUrl),
        introspection && useSchema(),
        graphiql && useGraphiQL(endpoint, options.operations),
        useUnknownAddress(endpoint),
        useGraphQLRequest(limits, trust),
        useGraphQLResponse({ codes: statusCodes, suggestions: introspection, limits, secondsLeft }),
        useOperation(),
        useValidation({ introspection }),
        useUnavailableStore(),
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

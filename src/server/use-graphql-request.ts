import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../limits.js';
import { GRAPHQL_TYPES } from './response/graphql-type.js';
import { graphqlAnswerType } from './graphql-answer-type.js';
import { limitError } from './limit/limit-error.js';
import { passedOn } from './passed-on.js';
import { parametersOf, parametersOfBody } from './request/graphql-parameters.js';
import { requestError } from './request/request-error.js';
import type { Trust } from './trusted/trust.js';

/** Takes GraphQL requests by GET, or by POST as JSON, and no others. */
export function useGraphQLRequest(limits: Limits, trust: Trust | null): Plugin {
  return {
    onRequestParse({ request: { method, headers, url }, serverContext, setRequestParser }) {
      if (url.length > limits.MAX_URL_LENGTH) {
        const found = `The address of the request has ${url.length} characters`;
        throw limitError({ limit: 'MAX_URL_LENGTH', limits, found, status: 414 });
      }
      if (method !== 'GET' && method !== 'POST') {
        const reason = 'GraphQL is asked by GET or POST.';
        throw requestError('METHOD_NOT_ALLOWED', reason, { allow: 'GET, POST' });
      }
      if (graphqlAnswerType(headers.get('accept')) === null) {
        const reason = `Answers are of type ${GRAPHQL_TYPES.join(' or ')}, none of which is accepted.`;
        throw requestError('NOT_ACCEPTABLE', reason);
      }
      const { body } = passedOn(serverContext);
      setRequestParser((request) =>
        body === undefined
          ? parametersOf(request, { limits, trust })
          : parametersOfBody(body, trust),
      );
    },
  };
}

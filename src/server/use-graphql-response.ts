import type { ExecutionResult } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { Context } from '../context.js';
import type { Limits } from '../limits.js';
import { answerCacheControl } from './caching/cache-control.js';
import type { SecondsLeft } from './caching/cache-control.js';
import { graphqlAnswerType } from './graphql-answer-type.js';
import { limitError } from './limit/limit-error.js';
import { negotiated } from './address/negotiated.js';
import { errorsForClients } from './response/error-text.js';
import { SECURITY_HEADERS } from './response/security-headers.js';
import { statusOf } from './response/status-code.js';
import type { StatusCodes } from './response/status-code.js';

interface ResponseOptions {
  readonly codes: StatusCodes;
  /** Whether errors may name parts of the schema that nobody asked for. */
  readonly suggestions: boolean;
  readonly limits: Limits;
  readonly secondsLeft: SecondsLeft;
}

/** Writes the answers of GraphQL: as JSON, of the type that the client likes best, with a status that fits. */
export function useGraphQLResponse({
  codes,
  suggestions,
  limits,
  secondsLeft,
}: ResponseOptions): Plugin {
  function textOf({ data, errors }: ExecutionResult): string {
    if (errors === undefined) return JSON.stringify({ data });
    return JSON.stringify({ errors: errorsForClients(errors, { suggestions }), data });
  }

  /** The day is known where an answer has been begun, and so wherever it may be held. */
  function cachingOf(method: string, hasErrors: boolean, serverContext: object) {
    const { today } = serverContext as Partial<Context>;
    const left = today === undefined ? 0 : secondsLeft(today);
    const control = answerCacheControl(method, hasErrors, left);
    return control === null ? {} : { 'cache-control': control };
  }

  return {
    onResultProcess({ request, serverContext, setResultProcessor }) {
      // Who accepts neither type is refused before, and told so in the type that all can read.
      const type = graphqlAnswerType(request.headers.get('accept')) ?? 'application/json';
      setResultProcessor(async (result, { Response }: FetchAPI) => {
        let answer = result as ExecutionResult;
        let body = textOf(answer);
        if (body.length > limits.MAX_ANSWER_LENGTH) {
          const found = `The answer has ${body.length} characters`;
          answer = { errors: [limitError({ limit: 'MAX_ANSWER_LENGTH', limits, found })] };
          body = textOf(answer);
        }
        const headers = {
          ...SECURITY_HEADERS,
          'content-type': `${type}; charset=utf-8`,
          vary: 'accept',
          ...cachingOf(request.method, answer.errors !== undefined, serverContext),
          ...headersOf(answer.errors),
        };
        const status = statusOf(answer, type, codes);
        const { body: sent, ...rest } = await negotiated({ status, body, headers }, request);
        return new Response(sent, rest);
      }, type);
    },
  };
}

/** The headers that an error asks for, such as the methods that are allowed. */
function headersOf(errors: ExecutionResult['errors'] = []): Record<string, string> {
  const headers = errors.map(
    ({ extensions: { http } }) =>
      (http as { headers?: Record<string, string> } | undefined)?.headers,
  );
  return Object.assign({}, ...headers) as Record<string, string>;
}

import { Kind } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { nodeResponseIn } from './observation/node-response.js';
import { CLIENT_LEFT } from './observation/observation.js';
import type { Observer } from './observation/observation.js';
import { addRequestId, codesOf, errorsOf } from './observation/observed-error.js';
import {
  endWhenSent,
  endWith,
  noteDocument,
  noteExecution,
  ongoingOf,
  plainName,
} from './observation/ongoing.js';
import type { Ongoing } from './observation/ongoing.js';
import { passedOn } from './passed-on.js';

/** Gives each request an id, and tells the observer of it when its answer is sent or its client has left. */
export function useObservation(observer: Observer): Plugin {
  // What Yoga calls the server context is one object for each request, from its first hook to its last.
  const requests = new WeakMap<object, Ongoing>();

  return {
    onRequest({ request, url, serverContext }) {
      const begun = passedOn(serverContext).ongoing;
      const ongoing =
        begun ??
        ongoingOf({
          method: request.method,
          pathname: url.pathname,
          header: (name) => request.headers.get(name),
        });
      requests.set(serverContext, ongoing);
      const response = nodeResponseIn(serverContext);
      response?.setHeader('x-request-id', ongoing.requestId);
      if (begun != null) return;
      observer.onStart();
      if (response !== undefined) endWhenSent(response, ongoing, observer);
    },
    onParams({ params, context }) {
      const ongoing = requests.get(context);
      if (ongoing !== undefined) ongoing.operationName = plainName(params.operationName);
    },
    onParse() {
      return ({ context, result }) => {
        const ongoing = requests.get(context);
        if (ongoing !== undefined && isDocument(result)) noteDocument(ongoing, result);
      };
    },
    onExecute({ args }) {
      const ongoing = requests.get(args.contextValue);
      if (ongoing === undefined) return undefined;
      noteDocument(ongoing, args.document as DocumentNode);
      const start = performance.now();
      return {
        onExecuteDone({ result }) {
          noteExecution(ongoing, start);
          for (const error of errorsOf(result)) addRequestId(error, ongoing.requestId);
        },
      };
    },
    onResultProcess({ result, serverContext }) {
      const ongoing = requests.get(serverContext);
      const errors = errorsOf(result);
      if (ongoing !== undefined && errors.length > 0) ongoing.errorCodes = codesOf(errors);
    },
    onResponse({ request, response, serverContext }) {
      const ongoing = requests.get(serverContext);
      if (ongoing === undefined || nodeResponseIn(serverContext) !== undefined) return;
      response.headers.set('x-request-id', ongoing.requestId);
      endWith(request.signal.aborted ? CLIENT_LEFT : response.status, ongoing, observer);
    },
  };
}

function isDocument(result: unknown): result is DocumentNode {
  return (result as DocumentNode | null)?.kind === Kind.DOCUMENT;
}

import { getOperationAST, Kind } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { nodeResponseIn } from './node-response.js';
import { CLIENT_LEFT } from './observation/observation.js';
import type { Interval, Observation, Observer } from './observation/observation.js';
import { addRequestId, codesOf, errorsOf } from './observation/observed-error.js';
import { pathClassOf } from './observation/path-class.js';
import { requestIdOf, traceparentOf } from './observation/request-header.js';

const MAX_NAME = 100;

/** A request under way, and what is known of it so far. */
interface Ongoing extends Pick<Observation, 'requestId' | 'method' | 'path' | 'startedAt'> {
  readonly traceparent: string | null;
  operationName: string | null;
  operationType: Observation['operationType'];
  execution: Interval | null;
  errorCodes: readonly string[];
}

/** Gives each request an id, and tells the observer of it when its answer is sent or its client has left. */
export function useObservation(observer: Observer): Plugin {
  // What Yoga calls the server context is one object for each request, from its first hook to its last.
  const requests = new WeakMap<object, Ongoing>();

  function end(ongoing: Ongoing, status: number): void {
    const milliseconds = performance.now() - ongoing.startedAt;
    observer.onEnd({ ...ongoing, status, milliseconds });
  }

  return {
    onRequest({ request, url, serverContext }) {
      const ongoing = begin(request, url);
      requests.set(serverContext, ongoing);
      observer.onStart();
      const response = nodeResponseIn(serverContext);
      if (response === undefined) return;
      response.setHeader('x-request-id', ongoing.requestId);
      response.once('close', () => {
        end(ongoing, response.writableFinished ? response.statusCode : CLIENT_LEFT);
      });
    },
    onParams({ params, context }) {
      const ongoing = requests.get(context);
      if (ongoing !== undefined) ongoing.operationName = nameOf(params.operationName);
    },
    onParse() {
      return ({ context, result }) => {
        const ongoing = requests.get(context);
        if (ongoing !== undefined && isDocument(result)) noteOperation(ongoing, result);
      };
    },
    onExecute({ args }) {
      const ongoing = requests.get(args.contextValue);
      if (ongoing === undefined) return undefined;
      noteOperation(ongoing, args.document as DocumentNode);
      const start = performance.now() - ongoing.startedAt;
      return {
        onExecuteDone({ result }) {
          ongoing.execution = { start, end: performance.now() - ongoing.startedAt };
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
      end(ongoing, request.signal.aborted ? CLIENT_LEFT : response.status);
    },
  };
}

function begin({ method, headers }: Request, url: URL): Ongoing {
  return {
    requestId: requestIdOf(headers),
    method,
    path: pathClassOf(url.pathname),
    startedAt: performance.now(),
    traceparent: traceparentOf(headers),
    operationName: null,
    operationType: null,
    execution: null,
    errorCodes: [],
  };
}

/** A name that can stand in a line of a log, whatever a client wrote. */
function nameOf(name: unknown): string | null {
  if (typeof name !== 'string' || name === '') return null;
  return name.slice(0, MAX_NAME).replaceAll(/[^\x20-\x7e]/g, '?');
}

function noteOperation(ongoing: Ongoing, document: DocumentNode): void {
  if (ongoing.operationType !== null) return;
  const operation = getOperationAST(document, ongoing.operationName);
  ongoing.operationType = operation?.operation ?? null;
  ongoing.operationName ??= nameOf(operation?.name?.value);
}

function isDocument(result: unknown): result is DocumentNode {
  return (result as DocumentNode | null)?.kind === Kind.DOCUMENT;
}

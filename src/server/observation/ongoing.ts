import type { ServerResponse } from 'node:http';
import { getOperationAST } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { CLIENT_LEFT } from './observation.js';
import type { Interval, Observation, Observer } from './observation.js';
import { pathClassOf } from './path-class.js';
import { requestIdOf, traceparentOf } from './request-header.js';

const MAX_NAME = 100;

/** A request under way, and what is known of it so far. */
export interface Ongoing extends Pick<Observation, 'requestId' | 'method' | 'path' | 'startedAt'> {
  readonly traceparent: string | null;
  operationName: string | null;
  operationType: Observation['operationType'];
  execution: Interval | null;
  errorCodes: readonly string[];
}

/** What a request says of itself before it is read. */
interface Arrival {
  readonly method: string;
  readonly pathname: string;
  readonly header: (name: string) => string | null;
}

export function ongoingOf({ method, pathname, header }: Arrival): Ongoing {
  return {
    requestId: requestIdOf(header('x-request-id')),
    method,
    path: pathClassOf(pathname),
    startedAt: performance.now(),
    traceparent: traceparentOf(header('traceparent')),
    operationName: null,
    operationType: null,
    execution: null,
    errorCodes: [],
  };
}

/** Tells of a request that is over. */
export function endWith(status: number, ongoing: Ongoing, observer: Observer): void {
  const { requestId, method, path, startedAt, traceparent } = ongoing;
  const { operationName, operationType, execution, errorCodes } = ongoing;
  // Written out, because to spread an object takes many times as long, and this is done for each request.
  observer.onEnd({
    requestId,
    method,
    path,
    startedAt,
    traceparent,
    operationName,
    operationType,
    execution,
    errorCodes,
    status,
    milliseconds: performance.now() - startedAt,
  });
}

/** Tells of a request when its answer is sent, or its client has left. */
export function endWhenSent(response: ServerResponse, ongoing: Ongoing, observer: Observer): void {
  response.on('close', () => {
    endWith(response.writableFinished ? response.statusCode : CLIENT_LEFT, ongoing, observer);
  });
}

/** Notes that an operation was executed from a moment on, and is done. */
export function noteExecution(ongoing: Ongoing, from: number): void {
  const { startedAt } = ongoing;
  ongoing.execution = { start: from - startedAt, end: performance.now() - startedAt };
}

function noteOperation(ongoing: Ongoing, operation: OperationDefinitionNode): void {
  ongoing.operationType = operation.operation;
  ongoing.operationName ??= plainName(operation.name?.value);
}

/** The same where the operation has yet to be found, and may not be there. */
export function noteDocument(ongoing: Ongoing, document: DocumentNode): void {
  if (ongoing.operationType !== null) return;
  const operation = getOperationAST(document, ongoing.operationName);
  if (operation) noteOperation(ongoing, operation);
}

/** A name that can stand in a line of a log, whatever a client wrote. */
export function plainName(name: unknown): string | null {
  if (typeof name !== 'string' || name === '') return null;
  return name.slice(0, MAX_NAME).replaceAll(/[^\x20-\x7e]/g, '?');
}

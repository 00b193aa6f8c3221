import { getOperationAST, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { GraphQLParams, Plugin, YogaInitialContext } from 'graphql-yoga';
import { requestError } from './request/request-error.js';

/** Refuses a request that does not say which operation it means, and what is no query by GET. */
export function useOperation(): Plugin {
  return {
    onParse:
      () =>
      ({ result, context }) => {
        if (result === null || result instanceof Error) return;
        checkOperation(result as DocumentNode, context);
      },
  };
}

function checkOperation(document: DocumentNode, { params, request }: YogaInitialContext): void {
  const operation = getOperationAST(document, params.operationName);
  if (!operation) throw noOperation(document, params);
  if (operation.operation !== OperationTypeNode.QUERY && request.method === 'GET') {
    const reason = `By GET the graph is only read, and a ${operation.operation} is no query.`;
    throw requestError('METHOD_NOT_ALLOWED', reason, { allow: 'POST' });
  }
}

const MAX_NAMES = 5;

function noOperation(document: DocumentNode, { operationName }: GraphQLParams): GraphQLError {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [definition.name?.value ?? 'one without a name']
      : [],
  );
  const there = names.length === 0 ? 'none' : names.slice(0, MAX_NAMES).join(', ');
  const message =
    operationName == null
      ? `The request must name one operation of its document by "operationName"; there is: ${there}.`
      : `The document has no operation ${JSON.stringify(operationName.slice(0, 60))}; there is: ${there}.`;
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400, spec: false } },
  });
}

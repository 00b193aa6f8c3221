import { getOperationAST } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Learned } from '../learned.js';
import type { OperationCheck } from '../limit/operation-check.js';

/** An operation of a document that is known to be valid. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly check: OperationCheck;
}

/** Finds the operation of a document that is meant by a name; null where it never went the whole way. */
export type FindOperation = (
  text: string,
  name: string | null | undefined,
) => KnownOperation | null;

export function createFindOperation({ documents, checks }: Learned): FindOperation {
  return (text, name) => {
    const document = documents.get(text);
    const operation = document && getOperationAST(document, name);
    if (document === undefined || operation == null) return null;
    const check = checks.known(operation);
    return check === undefined ? null : { document, operation, check };
  };
}

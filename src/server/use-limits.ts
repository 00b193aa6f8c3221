import { getOperationAST } from 'graphql';
import type { DocumentNode, ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../limits.js';
import { documentExcess } from './limit/document-limit.js';
import { parseWithin } from './limit/document-text.js';
import type { OperationChecks } from './limit/operation-check.js';

type Validate = (schema: GraphQLSchema, document: DocumentNode) => readonly GraphQLError[];

/** Refuses what goes beyond the limits: as early as it can be told, and before anything is answered. */
export function useLimits(limits: Limits, { checkOf }: OperationChecks): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string) => parseWithin(source, limits));
    },
    onValidate({ validateFn, setValidationFn }) {
      setValidationFn((schema: GraphQLSchema, document: DocumentNode) => {
        const excess = documentExcess(document, limits);
        return excess === null ? (validateFn as Validate)(schema, document) : [excess];
      });
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, variableValues } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      const excess = operation && checkOf(operation, document)(variableValues ?? {});
      if (excess) setResultAndStopExecution({ errors: [excess] });
    },
  };
}

import { getOperationAST } from 'graphql';
import type {
  DocumentNode,
  ExecutionArgs,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../limits.js';
import { argumentExcess, argumentUses } from './limit/argument-limit.js';
import { costOf } from './limit/cost.js';
import { documentExcess } from './limit/document-limit.js';
import { parseWithin } from './limit/document-text.js';
import { limitError } from './limit/limit-error.js';
import { defaultsOf } from './limit/variables.js';

type Validate = (schema: GraphQLSchema, document: DocumentNode) => readonly GraphQLError[];
type Check = (variables: Record<string, unknown>) => GraphQLError | null;

/** Refuses what goes beyond the limits: as early as it can be told, and before anything is answered. */
export function useLimits(limits: Limits): Plugin {
  const checks = new WeakMap<OperationDefinitionNode, Check>();

  /** What is to be checked of an operation, worked out once for all of its requests. */
  function checkOf(operation: OperationDefinitionNode, { document, schema }: ExecutionArgs): Check {
    const known = checks.get(operation);
    if (known !== undefined) return known;
    const defaults = defaultsOf(operation);
    const uses = argumentUses(document, schema);
    const check: Check = (given) => {
      const variables = { ...defaults, ...given };
      const excess = argumentExcess(uses, variables, limits);
      if (excess !== null) return excess;
      const cost = costOf({ operation, document, schema, variables });
      if (cost <= limits.MAX_COST) return null;
      const found = `The request costs ${cost}, by its fields and the sizes of its pages and lists`;
      return limitError({ limit: 'MAX_COST', limits, found });
    };
    const always = operation.variableDefinitions?.length === 0 ? check({}) : undefined;
    const kept = always === undefined ? check : () => always;
    checks.set(operation, kept);
    return kept;
  }

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
      const asked = args as ExecutionArgs;
      const operation = getOperationAST(asked.document, asked.operationName);
      const excess = operation && checkOf(operation, asked)(asked.variableValues ?? {});
      if (excess) setResultAndStopExecution({ errors: [excess] });
    },
  };
}

import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../limits.js';
import { argumentExcess, argumentUses } from './argument-limit.js';
import { costOf } from './cost.js';
import { limitError } from './limit-error.js';
import { defaultsOf } from './variables.js';
import type { Variables } from './variables.js';

/** Says by how much a request with these variables goes beyond a limit; null where it keeps to all of them. */
export type OperationCheck = (variables: Variables) => GraphQLError | null;

/** What is to be checked of operations, worked out once for all of their requests. */
export interface OperationChecks {
  /** The check of an operation of a valid document. */
  readonly checkOf: (operation: OperationDefinitionNode, document: DocumentNode) => OperationCheck;
  /** The same where it was asked for before, which tells that the document is valid; else undefined. */
  readonly known: (operation: OperationDefinitionNode) => OperationCheck | undefined;
}

export function createOperationChecks(schema: GraphQLSchema, limits: Limits): OperationChecks {
  const checks = new WeakMap<OperationDefinitionNode, OperationCheck>();

  function made(operation: OperationDefinitionNode, document: DocumentNode): OperationCheck {
    const defaults = defaultsOf(operation);
    const uses = argumentUses(document, schema);
    const check: OperationCheck = (given) => {
      const variables = { ...defaults, ...given };
      const excess = argumentExcess(uses, variables, limits);
      if (excess !== null) return excess;
      const cost = costOf({ operation, document, schema, variables });
      if (cost <= limits.MAX_COST) return null;
      const found = `The request costs ${cost}, by its fields and the sizes of its pages and lists`;
      return limitError({ limit: 'MAX_COST', limits, found });
    };
    if (operation.variableDefinitions?.length !== 0) return check;
    const always = check({});
    return () => always;
  }

  return {
    checkOf(operation, document) {
      const known = checks.get(operation) ?? made(operation, document);
      checks.set(operation, known);
      return known;
    },
    known: (operation) => checks.get(operation),
  };
}

import { getVariableValues } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../../context.js';
import type { Variables } from '../limit/variables.js';

/** Answers an operation by a function that was made for it alone. */
export type CompiledOperation = (
  context: Context,
  variables: Variables,
) => ExecutionResult | Promise<ExecutionResult>;

export type CompileOperation = typeof compileOperation;

/**
 * Compiles an operation of a valid document; null where that cannot be done. The answers are those
 * of graphql-js as far as there are no errors: the words of errors may differ.
 */
export function compileOperation(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
): CompiledOperation | null {
  const compiled = compileQuery(schema, document, operation.name?.value, {
    // Where it is off, a fragment that is left out in one place is left out in all.
    useExperimentalPathBasedSkipInclude: true,
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return null;
  const { variableDefinitions = [] } = operation;
  return (context, variables) => {
    // The library knows nothing of some defaults, and of some faults. What is coerced already it takes as it is.
    const { coerced, errors } = getVariableValues(schema, variableDefinitions, variables);
    return coerced === undefined ? { errors } : compiled.query(undefined, context, coerced);
  };
}

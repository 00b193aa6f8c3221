import { getVariableValues, isInputType, typeFromAST } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLSchema,
  NamedTypeNode,
  OperationDefinitionNode,
  VariableDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../../context.js';
import type { Variables } from '../limit/variables.js';
import { outerValueOf } from './outer-value.js';

/** Answers an operation by a function that was made for it alone. */
export type CompiledOperation = (
  context: Context,
  variables: Variables,
) => ExecutionResult | Promise<ExecutionResult>;

/** For what is better left to graphql-js. */
const UNANSWERED: ExecutionResult = { errors: [] };

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
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return null;
  const { variableDefinitions = [] } = operation;
  const defaulted = variableDefinitions
    .filter(({ defaultValue }) => defaultValue !== undefined)
    .map(({ variable }) => variable.name.value);
  const outerValues = outerValuesOf(variableDefinitions, schema);
  return (context, variables) => {
    // The library knows nothing of some defaults, and of some faults: so it is given what graphql-js made of them.
    const { coerced, errors } = getVariableValues(schema, variableDefinitions, variables);
    if (coerced === undefined) return { errors };
    // Only by null in place of a default can null come to a place that allows none, which the library does not see.
    if (defaulted.some((name) => coerced[name] === null)) return UNANSWERED;
    return compiled.query(undefined, context, outerValues(coerced));
  };
}

/** Turns coerced values of variables back into such as clients send. */
function outerValuesOf(definitions: readonly VariableDefinitionNode[], schema: GraphQLSchema) {
  const outerBy = new Map(
    definitions.flatMap(({ variable, type: node }) => {
      const type = typeFromAST(schema, node as NamedTypeNode);
      return isInputType(type) ? [[variable.name.value, outerValueOf(type)]] : [];
    }),
  );
  return (coerced: Variables): Variables => {
    const outer: Record<string, unknown> = {};
    for (const name of Object.keys(coerced)) outer[name] = outerBy.get(name)?.(coerced[name]);
    return outer;
  };
}

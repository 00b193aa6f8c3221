import { valueFromASTUntyped } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';

/** The values of a request's variables, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** The values of those variables of an operation that have a default. */
export function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

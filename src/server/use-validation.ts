import { GraphQLError, Kind, OperationTypeNode, validate, visit } from 'graphql';
import type { DefinitionNode, DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** More faults than these help nobody, and are work to find. */
const MAX_ERRORS = 5;

/** Finds the first faults of a document; where the schema is not to be told, to ask for it is one. */
export function useValidation({ introspection }: { readonly introspection: boolean }): Plugin {
  function faultsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
    const hidden = introspection ? null : introspectionIn(document);
    if (hidden !== null) return [hidden];
    const writing = document.definitions.find(isNoQuery);
    if (writing !== undefined) {
      return [
        new GraphQLError('The graph is only read: an operation is a query.', { nodes: writing }),
      ];
    }
    return validate(schema, document, undefined, { maxErrors: MAX_ERRORS });
  }

  return {
    onValidate({ setValidationFn }) {
      setValidationFn(faultsOf);
    },
  };
}

/** The executor finds too late that there is no type for such an operation to begin with. */
function isNoQuery(definition: DefinitionNode): boolean {
  return (
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.operation !== OperationTypeNode.QUERY
  );
}

function introspectionIn(document: DocumentNode): GraphQLError | null {
  const names: string[] = [];
  visit(document, {
    Field: ({ name: { value } }) => {
      if (value === '__schema' || value === '__type') names.push(value);
    },
  });
  const [name] = names;
  if (name === undefined) return null;
  return new GraphQLError(`This server does not tell its schema: "${name}" is not answered.`, {
    extensions: { code: 'INTROSPECTION_DISABLED', http: { status: 400, spec: false } },
  });
}

import { GraphQLError, Kind, OperationTypeNode, validate, visit } from 'graphql';
import type { DefinitionNode, DocumentNode, GraphQLSchema } from 'graphql';

/** More faults than these help nobody, and are work to find. */
const MAX_FAULTS = 5;

interface Rules {
  /** Whether documents may ask for the schema. */
  readonly introspection: boolean;
}

/** The first faults of a document, for which it is never answered. */
export function documentFaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  { introspection }: Rules,
): readonly GraphQLError[] {
  const hidden = introspection ? null : introspectionIn(document);
  if (hidden !== null) return [hidden];
  const writing = document.definitions.find(isNoQuery);
  if (writing !== undefined) {
    return [
      new GraphQLError('The graph is only read: an operation is a query.', { nodes: writing }),
    ];
  }
  return validate(schema, document, undefined, { maxErrors: MAX_FAULTS });
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

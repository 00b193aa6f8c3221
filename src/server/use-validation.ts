import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { documentFaults } from './document-fault.js';

/** Finds the first faults of a document; where the schema is not to be told, to ask for it is one. */
export function useValidation({ introspection }: { readonly introspection: boolean }): Plugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema: GraphQLSchema, document: DocumentNode) =>
        documentFaults(schema, document, { introspection }),
      );
    },
  };
}

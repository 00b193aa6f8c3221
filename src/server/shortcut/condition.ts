import { BREAK, GraphQLIncludeDirective, GraphQLSkipDirective, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

const CONDITIONS = [GraphQLIncludeDirective.name, GraphQLSkipDirective.name];

/** Whether a document leaves out fields by a condition, which `graphql-jit` gets wrong where a field is asked for twice. */
export function hasCondition(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Directive({ name: { value } }) {
      if (!CONDITIONS.includes(value)) return undefined;
      isFound = true;
      return BREAK;
    },
  });
  return isFound;
}

import { getNamedType, isAbstractType, Kind } from 'graphql';
import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { fieldOf } from '../limit/field-of.js';
import { fragmentsOf } from '../limit/fragments.js';

/**
 * How many fields a compiled operation has: every fragment is written out wherever it is spread, and what is asked of
 * an interface is written out for each of its types.
 */
export function compiledSize(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
): number {
  const fragments = fragmentsOf(document);
  // Fragments may spread each other twice, level by level: each is measured once.
  const sizes = new Map<string, number>();

  function sizeOfFragment(name: string): number {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const size =
      fragment === undefined
        ? 0
        : sizeOfSet(fragment.selectionSet, fragment.typeCondition.name.value);
    sizes.set(name, size);
    return size;
  }

  function sizeOf(selection: SelectionNode, type: string): number {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return sizeOfSet(selection.selectionSet, selection.typeCondition?.name.value ?? type);
    }
    const field = fieldOf(selection.name.value, schema.getType(type));
    if (field === undefined || selection.selectionSet === undefined) return 1;
    const inner = getNamedType(field.type);
    const branches = isAbstractType(inner) ? schema.getPossibleTypes(inner).length : 1;
    return 1 + branches * sizeOfSet(selection.selectionSet, inner.name);
  }

  function sizeOfSet({ selections }: SelectionSetNode, type: string): number {
    return selections.reduce((sum, selection) => sum + sizeOf(selection, type), 0);
  }

  const root = schema.getRootType(operation.operation);
  return root == null ? 0 : sizeOfSet(operation.selectionSet, root.name);
}

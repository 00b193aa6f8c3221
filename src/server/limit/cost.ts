import { getNamedType, getNullableType, isListType, Kind, valueFromASTUntyped } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { fieldOf } from './field-of.js';
import { fragmentsOf } from './fragments.js';
import { introspectedLength } from './introspected-length.js';
import type { Variables } from './variables.js';

/** How many items a page without a size is taken to have: most lists are short, and what is handed out is counted. */
const USUAL_PAGE = 5;

/** How many items a list is taken to have that is not read in pages. */
const USUAL_LIST = 10;

/** What it takes to find an object, beside a value that stands in one. */
const OBJECT = 5;

/** What it takes where nothing need be found, as in the schema itself. */
const IN_MEMORY = 1;

/** An operation to be answered, and the values that it comes with. */
interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
}

/**
 * What the answer to a valid operation can cost: one for a value, five for an object and what is said of its field,
 * multiplied by the sizes of the pages and lists around it. What two fragments both ask for counts twice.
 */
export function costOf({ operation, document, schema, variables }: Asked): number {
  const fragments = fragmentsOf(document);
  // Fragments may spread each other twice, level by level: each is worked out once.
  const costs = new Map<string, number>();

  /** The page size is that of the connection in which the selections stand; null where they stand in none. */
  function costOfSelections(set: SelectionSetNode, type: string, pageSize: number | null): number {
    return set.selections.reduce((sum, one) => sum + costOfSelection(one, type, pageSize), 0);
  }

  function costOfSelection(
    selection: SelectionNode,
    type: string,
    pageSize: number | null,
  ): number {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return costOfFragment(selection.name.value, pageSize);
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition;
        const inside = condition === undefined ? type : condition.name.value;
        return costOfSelections(selection.selectionSet, inside, pageSize);
      }
      case Kind.FIELD:
        return costOfField(selection, type, pageSize);
    }
  }

  function costOfFragment(name: string, pageSize: number | null): number {
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    const key = `${name} ${pageSize}`;
    const known = costs.get(key);
    if (known !== undefined) return known;
    const type = fragment.typeCondition.name.value;
    const cost = costOfSelections(fragment.selectionSet, type, pageSize);
    costs.set(key, cost);
    return cost;
  }

  function costOfField(node: FieldNode, type: string, pageSize: number | null): number {
    if (node.selectionSet === undefined) return 1;
    const field = fieldOf(node.name.value, schema.getType(type));
    if (field === undefined) return 0;
    const { work = 0, length } = hintOf(field);
    const inner = getNamedType(field.type);
    const isConnection = inner.name.endsWith('Connection');
    const ownPage = isConnection ? pageSizeOf(node, variables, length ?? USUAL_PAGE) : null;
    const own = inner.name.startsWith('__') ? IN_MEMORY : OBJECT + work;
    const each = own + costOfSelections(node.selectionSet, inner.name, ownPage);
    if (!isListType(getNullableType(field.type))) return each;
    const usual = length ?? introspectedLength(type, field.name, schema) ?? USUAL_LIST;
    return (pageSize ?? listLengthOf(node, variables, usual)) * each;
  }

  const root = schema.getRootType(operation.operation);
  return root == null ? 0 : costOfSelections(operation.selectionSet, root.name, null);
}

/** What the field says of its own cost, in its extensions. */
function hintOf({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>) {
  return extensions as { readonly work?: number; readonly length?: number };
}

/** The smaller of `first` and `last`, since a page keeps to both. */
function pageSizeOf({ arguments: given = [] }: FieldNode, variables: Variables, usual: number) {
  const sizes = given
    .filter(({ name: { value } }) => value === 'first' || value === 'last')
    .map(({ value }) => valueFromASTUntyped(value, variables))
    .filter((size) => typeof size === 'number');
  return sizes.length === 0 ? usual : Math.max(0, Math.min(...sizes));
}

/** As many as the longest list that is given, since such fields answer for each of its values. */
function listLengthOf({ arguments: given = [] }: FieldNode, variables: Variables, usual: number) {
  const lengths = given
    .map(({ value }) => valueFromASTUntyped(value, variables))
    .flatMap((value) => (Array.isArray(value) ? [value.length] : []));
  return lengths.length === 0 ? usual : Math.max(...lengths);
}

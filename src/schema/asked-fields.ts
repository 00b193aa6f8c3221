import { Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What a resolver is told of the document that it answers. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * The names of the fields that a client asks for of what a field leads to, or of what is found there at a path of more
 * fields. Conditions of fields do not count: what may be left out is told too.
 */
export function askedFields(
  { fieldNodes, fragments }: Asked,
  path: readonly string[],
): ReadonlySet<string> {
  let fields = fieldsBelow(fieldNodes, fragments);
  for (const name of path) {
    const onPath = fields.filter((field) => field.name.value === name);
    fields = fieldsBelow(onPath, fragments);
  }
  return new Set(fields.map((field) => field.name.value));
}

/** The fields that are selected of some fields. However often fragments are spread, each is looked through once. */
function fieldsBelow(
  fields: readonly FieldNode[],
  fragments: Asked['fragments'],
): readonly FieldNode[] {
  const spread = new Set<string>();

  function fieldsOf(selectionSet: SelectionSetNode | undefined): readonly FieldNode[] {
    return (selectionSet?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      const { value: name } = selection.name;
      if (spread.has(name)) return [];
      spread.add(name);
      return fieldsOf(fragments[name]?.selectionSet);
    });
  }

  return fields.flatMap(({ selectionSet }) => fieldsOf(selectionSet));
}

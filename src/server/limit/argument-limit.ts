import { getNamedType, TypeInfo, valueFromASTUntyped, visit, visitWithTypeInfo } from 'graphql';
import type {
  DocumentNode,
  GraphQLArgument,
  GraphQLError,
  GraphQLSchema,
  ValueNode,
} from 'graphql';
import type { LimitName, Limits } from '../../limits.js';
import { limitError } from './limit-error.js';
import type { Variables } from './variables.js';

/** A value that a document gives to an argument, and the limit of the texts in it. */
interface ArgumentUse {
  readonly name: string;
  readonly value: ValueNode;
  readonly textLimit: LimitName;
  readonly isPageSize: boolean;
}

/** Every value that a valid document gives to an argument, also by variables. */
export function argumentUses(document: DocumentNode, schema: GraphQLSchema): ArgumentUse[] {
  const uses: ArgumentUse[] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument({ name: { value: name }, value }) {
        const argument = typeInfo.getArgument();
        if (argument === null || argument === undefined) return;
        const isPageSize = name === 'first' || name === 'last';
        uses.push({ name, value, textLimit: textLimitOf(argument), isPageSize });
      },
    }),
  );
  return uses;
}

function textLimitOf({ name, type }: GraphQLArgument): LimitName {
  if (name === 'after' || name === 'before') return 'MAX_CURSOR_LENGTH';
  return getNamedType(type).name === 'ID' ? 'MAX_ID_LENGTH' : 'MAX_TEXT_LENGTH';
}

/** Says by how much the arguments of a request go beyond a limit; null where they keep to all of them. */
export function argumentExcess(
  uses: readonly ArgumentUse[],
  variables: Variables,
  limits: Limits,
): GraphQLError | null {
  const looked = new Map<LimitName, Set<object>>();
  // A value can be used hundreds of times: it is looked at once for each limit that its texts may have.
  function lookedAt(textLimit: LimitName): Set<object> {
    const found = looked.get(textLimit) ?? new Set();
    looked.set(textLimit, found);
    return found;
  }

  for (const use of uses) {
    const excess = excessOf(
      valueFromASTUntyped(use.value, variables),
      use,
      limits,
      lookedAt(use.textLimit),
    );
    if (excess !== null) return excess;
  }
  return null;
}

function excessOf(
  given: unknown,
  use: ArgumentUse,
  limits: Limits,
  looked: Set<object>,
): GraphQLError | null {
  const { name: argument, textLimit, isPageSize } = use;
  const refuse = (limit: LimitName, found: string) =>
    limitError({
      limit,
      limits,
      argument,
      node: use.value,
      found: `Argument "${argument}" ${found}`,
    });
  // A list of values yet to be looked at, since values can be nested deeper than functions can call each other.
  const values = [given];
  while (values.length > 0) {
    const value = values.pop();
    if (typeof value === 'number' && isPageSize && value > limits.MAX_PAGE_SIZE) {
      return refuse('MAX_PAGE_SIZE', `asks for ${value} items`);
    }
    if (typeof value === 'string' && value.length > limits[textLimit]) {
      return refuse(textLimit, `has a text of ${value.length} characters`);
    }
    // A page size is a number alone: what holds numbers need not be looked at for that again.
    if (typeof value !== 'object' || value === null || looked.has(value)) continue;
    looked.add(value);
    const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (parts.length > limits.MAX_LIST_LENGTH) {
      return refuse('MAX_LIST_LENGTH', `has a list of ${parts.length} values`);
    }
    values.push(...parts);
  }
  return null;
}

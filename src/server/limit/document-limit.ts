import { Kind, visit } from 'graphql';
import type { DocumentNode, GraphQLError, SelectionSetNode } from 'graphql';
import type { LimitName, Limits } from '../../limits.js';
import { fragmentsOf } from './fragments.js';
import { limitError } from './limit-error.js';

/** Says by how much a document goes beyond a limit of its form; null where it keeps to all of them. */
export function documentExcess(document: DocumentNode, limits: Limits): GraphQLError | null {
  const { aliases, directives } = countsOf(document);
  const depth = depthOf(document);
  const figures: readonly (readonly [LimitName, number, string])[] = [
    ['MAX_DEPTH', depth, `The document is nested ${depth} fields deep`],
    ['MAX_ALIASES', aliases, `The document has ${aliases} aliases`],
    ['MAX_DIRECTIVES', directives, `The document has ${directives} directives`],
  ];
  const excess = figures.find(([limit, figure]) => figure > limits[limit]);
  if (excess === undefined) return null;
  const [limit, , found] = excess;
  return limitError({ limit, limits, found });
}

function countsOf(document: DocumentNode) {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: (field) => {
      if (field.alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases, directives };
}

/** How many fields stand within each other at most, fragments followed. */
function depthOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const depths = new Map<string, number>();

  function depthOfFragment(name: string): number {
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    const known = depths.get(name);
    if (known !== undefined) return known;
    // A fragment within itself is refused by validation, which comes later: here it must only end.
    depths.set(name, 0);
    const depth = depthOfSelections(fragment.selectionSet);
    depths.set(name, depth);
    return depth;
  }

  function depthOfSelections({ selections }: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of selections) {
      const depth =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? depthOfFragment(selection.name.value)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? depthOfSelections(selection.selectionSet)
            : 1 +
              (selection.selectionSet === undefined
                ? 0
                : depthOfSelections(selection.selectionSet));
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  return Math.max(
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
        ? depthOfSelections(definition.selectionSet)
        : 0,
    ),
  );
}

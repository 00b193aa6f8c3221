import { Kind, parse, visit } from 'graphql';
import type { DefinitionNode, FragmentDefinitionNode } from 'graphql';

/** A text of GraphQL as it stands in a file. */
export interface WrittenText {
  readonly file: string;
  readonly text: string;
}

/** A fragment of a file that holds nothing else, so that every other file may spread it. */
export interface SharedFragment extends WrittenText {
  readonly node: FragmentDefinitionNode;
}

/** The fragments that files share by their names, and a sentence for each name that is given twice. */
export interface SharedFragments {
  readonly byName: ReadonlyMap<string, SharedFragment>;
  readonly faults: readonly string[];
}

/** What a text defines; nothing where it cannot be read. */
export function definitionsIn(text: string): readonly DefinitionNode[] {
  try {
    return parse(text).definitions;
  } catch {
    return [];
  }
}

/** Whether a file defines fragments and nothing else: such a file is no document by itself. */
export function holdsOnlyFragments({ text }: WrittenText): boolean {
  const definitions = definitionsIn(text);
  return definitions.length > 0 && definitions.every(isFragment);
}

/** Gathers the fragments of files that hold nothing else. */
export function sharedFragments(files: readonly WrittenText[]): SharedFragments {
  const byName = new Map<string, SharedFragment>();
  const faults: string[] = [];
  for (const { file, text } of files.filter(holdsOnlyFragments)) {
    for (const node of definitionsIn(text).filter(isFragment)) {
      const name = node.name.value;
      const other = byName.get(name);
      if (other !== undefined) {
        faults.push(`${file}: The fragment "${name}" stands in ${other.file} too.`);
      }
      byName.set(name, { file, text: text.slice(node.loc?.start, node.loc?.end), node });
    }
  }
  return { byName, faults };
}

/** The names of the fragments that a definition spreads, in the order in which they are first named. */
export function spreadsOf(definition: DefinitionNode): readonly string[] {
  const names = new Set<string>();
  visit(definition, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return [...names];
}

export function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

import { definitionsIn, isFragment, spreadsOf } from './fragment.js';
import type { SharedFragment, SharedFragments } from './fragment.js';

/** A document that needs no other file. */
export interface WholeText {
  readonly text: string;
  /** The fragments that it spreads and nobody defines. */
  readonly missing: readonly string[];
}

/**
 * A document followed by the shared fragments that it reaches, those that it names itself first. A document that reaches
 * none stays as it is, letter by letter.
 */
export function wholeText(text: string, { byName }: Pick<SharedFragments, 'byName'>): WholeText {
  const definitions = [...definitionsIn(text)];
  const own = new Set(definitions.filter(isFragment).map(({ name }) => name.value));
  const reached = new Map<string, SharedFragment>();
  const missing = new Set<string>();

  // The list grows by each fragment that is reached.
  for (const definition of definitions) {
    for (const name of spreadsOf(definition)) {
      if (own.has(name) || reached.has(name)) continue;
      const fragment = byName.get(name);
      if (fragment === undefined) {
        missing.add(name);
        continue;
      }
      reached.set(name, fragment);
      definitions.push(fragment.node);
    }
  }

  const texts = [text.trimEnd(), ...[...reached.values()].map((fragment) => fragment.text)];
  return { text: reached.size === 0 ? text : `${texts.join('\n\n')}\n`, missing: [...missing] };
}

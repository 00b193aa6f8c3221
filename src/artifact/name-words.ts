import { searchWords } from '../model/search-word.js';

/** A name as the words that it is found by. */
export type NameWords = readonly string[];

/** The different names of something that is known by a name and others. */
export function namesOf(named: {
  readonly name: string;
  readonly aliases: readonly string[];
}): readonly NameWords[] {
  // The longest go first, so that what is taken out of a text is not cut short by a part of it.
  return [named.name, ...named.aliases]
    .map(searchWords)
    .filter((words) => words.length > 0)
    .sort((one, other) => other.length - one.length);
}

/** Whether the words stand in a text one after another. */
export function standsIn(words: NameWords, text: NameWords): boolean {
  return placeIn(words, text) >= 0;
}

/** The words of a text that are left when the names in it are taken out. */
export function withoutNames(text: NameWords, names: readonly NameWords[]): NameWords {
  return names.reduce<NameWords>((left, words) => {
    let rest = left;
    for (let at = placeIn(words, rest); at >= 0; at = placeIn(words, rest)) {
      rest = [...rest.slice(0, at), ...rest.slice(at + words.length)];
    }
    return rest;
  }, text);
}

export function isSame(one: NameWords, other: NameWords): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function placeIn(words: NameWords, text: NameWords): number {
  const last = text.length - words.length;
  for (let at = 0; at <= last; at += 1) {
    if (words.every((word, index) => word === text[at + index])) return at;
  }
  return -1;
}

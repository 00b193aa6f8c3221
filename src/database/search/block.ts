import type { Asked } from './asked.js';
import { isHeld, NO_BEARERS } from './fit.js';
import type { Fit } from './fit.js';
import type { Profile, Vocabulary } from './vocabulary.js';

/** The documents of a profile that holds all words: those that have nothing more that was asked for fit alike. */
export interface Block {
  readonly profile: Profile;
  readonly score: number;
}

/** The blocks that answer a question, best first. */
export function blocksOf(asked: Asked, fit: Fit, vocabulary: Vocabulary): readonly Block[] {
  const having = asked.words.map(({ shared }) => shared.map(vocabulary.profilesWith));
  const [fewest = []] = having.toSorted((one, other) => countIn(one) - countIn(other));
  return [...new Set(fewest.flat())]
    .filter(({ shape }) => asked.isWanted(shape.kind))
    .flatMap((profile): Block | [] => {
      const held = fit.heldOf(profile.terms);
      if (!isHeld(held)) return [];
      return { profile, score: fit.scoreOf(profile.shape, held, NO_BEARERS) };
    })
    .sort((one, other) => other.score - one.score);
}

/**
 * The first blocks that have so many documents together, and those as good as the last of them. Documents of a block
 * that have more of what was asked for fit better still, so none of the first so many stands elsewhere.
 */
export function firstBlocks(blocks: readonly Block[], most: number): readonly Block[] {
  let count = 0;
  let lowest = -Infinity;
  return blocks.filter(({ profile, score }) => {
    if (count >= most && score < lowest) return false;
    count += profile.documents;
    lowest = score;
    return true;
  });
}

function countIn(lists: readonly (readonly Profile[])[]): number {
  return lists.reduce((count, list) => count + list.length, 0);
}

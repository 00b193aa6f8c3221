import type { Loaders } from '../loaders/loaders.js';
import type { Side } from './path-choice.js';
import { costOf, costUpTo } from './path-cost.js';

/** Which side of a search is widened next, and about how many links that takes. */
export interface Turn {
  readonly isNear: boolean;
  readonly cost: number;
}

/** Goes on from the side where that takes fewer links, of two that are alike from the near one. */
export function createTurns(loaders: Loaders): (near: Side, far: Side) => Promise<Turn> {
  /** The side that was not widened last, where all of it was counted. */
  let rested: { readonly side: Side; readonly cost: number } | null = null;

  async function costsOf(
    near: Side,
    far: Side,
  ): Promise<readonly [nearCost: number, farCost: number]> {
    if (rested?.side === far) {
      const { cost } = rested;
      return [await costUpTo(cost, near, loaders), cost];
    }
    if (rested?.side === near) {
      const { cost } = rested;
      // The far side has no turn where it takes as many links as the near one, so that this is enough to know.
      return [cost, await costUpTo(cost - 1, far, loaders)];
    }
    return Promise.all([costOf(near, loaders), costOf(far, loaders)]);
  }

  return async (near, far) => {
    const [nearCost, farCost] = await costsOf(near, far);
    const isNear = nearCost <= farCost;
    const [other, otherCost] = isNear ? [far, farCost] : [near, nearCost];
    const isCounted = rested?.side === other || (rested?.side !== near && rested?.side !== far);
    rested = isCounted ? { side: other, cost: otherCost } : null;
    return { isNear, cost: Math.min(nearCost, farCost) };
  };
}

/** Lets few long walks go on at once in a process; the others wait, and begin in the order in which they came. */
export interface WalkQueue {
  readonly inTurn: <Found>(walk: () => Promise<Found>) => Promise<Found>;
}

export function createWalkQueue(mostAtOnce: number): WalkQueue {
  const waiting: (() => void)[] = [];
  let going = 0;

  return {
    async inTurn(walk) {
      if (going === mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else going += 1;
      try {
        return await walk();
      } finally {
        const next = waiting.shift();
        // Whoever is next takes this place over, so that nobody who comes now is before them.
        if (next === undefined) going -= 1;
        else next();
      }
    },
  };
}

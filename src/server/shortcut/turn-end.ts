/** Does some work at the end of this turn of the event loop. */
export type AtTurnEnd = (work: () => void) => void;

/**
 * Gathers the work of a turn. To send an answer wakes the client that waits for it, which takes longer than the rest
 * of the sending: answers that are sent one after the other find their clients awake.
 */
export function createTurnEnd(): AtTurnEnd {
  let gathered: (() => void)[] = [];

  function doAll(): void {
    const due = gathered;
    gathered = [];
    for (const work of due) work();
  }

  return (work) => {
    if (gathered.push(work) === 1) setImmediate(doAll);
  };
}

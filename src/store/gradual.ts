/** The making of something that takes long, which pauses wherever others can be let in. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Something that takes long to make. */
export interface Gradual<T> {
  /** Makes it step by step while others are answered. It keeps no process alive that is done otherwise. */
  readonly begin: () => void;
  /** What is made; whoever asks too soon waits for the rest of it. */
  readonly finished: () => T;
}

/** How long others are let in between two steps. */
const PAUSE_MILLISECONDS = 1;

export function createGradual<T>(steps: Steps<T>): Gradual<T> {
  let state: Readonly<{ left: Steps<T> } | { made: T }> = { left: steps };

  /** Takes a step of those that are left, and tells whether there may be another. */
  function advance(left: Steps<T>): boolean {
    const step = left.next();
    // What the steps held on the way is let go of with them.
    if (step.done === true) state = { made: step.value };
    return step.done !== true;
  }

  function begin(): void {
    setTimeout(() => {
      if ('left' in state && advance(state.left)) begin();
    }, PAUSE_MILLISECONDS).unref();
  }

  function finished(): T {
    while ('left' in state) advance(state.left);
    return state.made;
  }

  return { begin, finished };
}

/** Wakes who waits. A ring that nobody heard is heard by the next who listens. */
export interface Bell {
  readonly ring: () => void;
  /** Forgets a ring that nobody heard. */
  readonly hush: () => void;
  /** Ends at the next ring, and at the latest after so many milliseconds. */
  readonly heard: (milliseconds: number) => Promise<void>;
}

export function createBell(): Bell {
  let hasRung = false;
  let wake: () => void = () => undefined;

  return {
    ring: () => {
      hasRung = true;
      wake();
    },
    hush: () => {
      hasRung = false;
    },
    heard: async (milliseconds) => {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      hasRung = false;
    },
  };
}

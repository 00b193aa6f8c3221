import type { ServedVersion } from './served-version.js';
import type { Snapshot } from './snapshot.js';

interface Retired {
  readonly end: () => Promise<void>;
}

const GRACE_MILLISECONDS = 10_000;
const MOST_RETIRED = 4;

/** Keeps old snapshots for a while, so that requests end in the version in which they began. */
export function createRetirement() {
  const retired: Retired[] = [];

  function retire(snapshot: Snapshot, served: ServedVersion): void {
    const timer = setTimeout(() => void one.end(), GRACE_MILLISECONDS).unref();
    const one: Retired = {
      end: () => {
        clearTimeout(timer);
        retired.splice(retired.indexOf(one), 1);
        if (served.isSeenBy(snapshot)) served.show(null);
        return snapshot.end();
      },
    };
    retired.push(one);
    if (retired.length > MOST_RETIRED) void retired[0]?.end();
  }

  return {
    retire,
    end: async () => {
      await Promise.all([...retired].map((one) => one.end()));
    },
  };
}

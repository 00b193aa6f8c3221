import { absentStore } from '../../store/absent-store.js';
import { createBell } from './bell.js';
import { faultSentence } from './connection-fault.js';
import { isSameState } from './database-state.js';
import type { FollowedDatabase, FollowOptions } from './followed-database.js';
import { createReader } from './reader.js';
import { createRetirement } from './retirement.js';
import { createServedVersion } from './served-version.js';
import type { ServedVersion } from './served-version.js';
import { takeSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot.js';
import { watchVersions } from './version-watch.js';
import type { VersionWatch } from './version-watch.js';

/** What is served now. */
interface Newest {
  readonly snapshot: Snapshot;
  readonly served: ServedVersion;
}

/** Stands in the place of a fault until it is known whether there is one. */
const UNTRIED = 'Nothing was tried yet.';

const POLL_MILLISECONDS = 500;
// A long transaction keeps the database from clearing away what was deleted, and migrations from the tables.
const RENEW_MILLISECONDS = 60_000;
const FIRST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 800;

/** Serves the graph of a database: a version at a time, and through whatever happens to the database. */
export function followDatabase(options: FollowOptions): FollowedDatabase {
  const { migrations, createStore, log, onChange } = options;
  const { pollMilliseconds = POLL_MILLISECONDS } = options;
  const { renewMilliseconds = RENEW_MILLISECONDS } = options;
  const bell = createBell();
  const reader = createReader(options);
  const retirement = createRetirement();
  let watch: VersionWatch | null = null;
  let newest: Newest | null = null;
  let fault: string | null = UNTRIED;
  let pause = FIRST_PAUSE_MILLISECONDS;
  let isEnded = false;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));

  async function isOutdated(): Promise<boolean> {
    if (watch === null || watch.isLost()) {
      watch = await watchVersions(options, bell.ring);
      // The database may be another one by now, which knows nothing of the snapshot.
      return true;
    }
    if (newest === null) return true;
    const { state, takenAt, isLost } = newest.snapshot;
    if (isLost() || performance.now() - takenAt > renewMilliseconds) return true;
    return !isSameState(state, await watch.state());
  }

  async function takeNewest(): Promise<void> {
    const before = newest;
    const snapshot = await takeSnapshot(options, migrations, () => {
      if (newest?.snapshot === snapshot) newest.served.lose();
      bell.ring();
    });
    if (before !== null && !before.snapshot.isLost())
      retirement.retire(before.snapshot, before.served);
    if (before !== null && isSameState(snapshot.state, before.served.state)) {
      before.served.show(snapshot);
      newest = { snapshot, served: before.served };
    } else {
      if (before?.snapshot.isLost() === true) before.served.show(null);
      newest = { snapshot, served: createServedVersion(snapshot, reader, createStore) };
      const { version: dataVersion } = snapshot.state;
      log.info('The graph of the database is served.', { dataVersion });
      onChange?.();
    }
  }

  function noteSuccess(): void {
    if (fault !== null && fault !== UNTRIED) log.info('The database can be read again.');
    fault = null;
    pause = FIRST_PAUSE_MILLISECONDS;
  }

  function noteFault(error: unknown): void {
    // What waits for another snapshot waits no longer.
    if (newest?.snapshot.isLost() === true) newest.served.show(null);
    const sentence = faultSentence(error);
    if (sentence !== fault) log.error(sentence);
    fault = sentence;
  }

  async function lookOnce(): Promise<void> {
    try {
      if (await isOutdated()) await takeNewest();
      noteSuccess();
    } catch (error) {
      // It may wait for an answer for ever.
      void watch?.end();
      watch = null;
      noteFault(error);
    }
    begin();
  }

  async function untilNextLook(): Promise<void> {
    if (fault === null || isEnded) return bell.heard(pollMilliseconds);
    // A connection that ends as it fails is no news.
    bell.hush();
    await bell.heard(pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS);
  }

  async function follow(): Promise<void> {
    do {
      await lookOnce();
      await untilNextLook();
    } while (!isEnded);
    await Promise.all([watch?.end(), retirement.end(), newest?.snapshot.end(), reader.end()]);
  }

  const ended = follow();
  return {
    current: () => newest?.served.store ?? absentStore,
    isReady: () => fault === null,
    look: bell.ring,
    begun,
    end: () => {
      isEnded = true;
      bell.ring();
      return ended;
    },
  };
}

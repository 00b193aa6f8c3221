import { sql } from 'kysely';
import type { CadencePattern } from '../../model/cadence.js';
import type { DateRange } from '../../model/date.js';
import type { Store } from '../../store/store.js';
import { keptAnswers } from '../kept-answers.js';
import type { Ask } from '../statement.js';
import { statementOf } from '../statement.js';
import { OBSERVED_PERIODS, patternsDigest } from '../table/digest-key.js';

/** There are few digests, and nearly every question about time needs them. */
const ALL_OF_THEM = { sizeOf: () => 1, most: 100, mostOfOne: 1 };

/** Reads what is told of all records at once. */
export function createDigestReads(ask: Ask): Pick<Store, 'cadencePatterns' | 'observedPeriods'> {
  const digests = keptAnswers(readDigests, (key) => key, ALL_OF_THEM);

  async function readDigests(keys: readonly string[]): Promise<readonly object[]> {
    const rows = await ask<{ readonly key: string; readonly body: object }>(
      statementOf(
        sql`select digest.key, digest.body from digest where digest.key = any(${keys}::text[])`,
        'digests by keys',
      ),
    );
    const known = new Map(rows.map(({ key, body }) => [key, body]));
    return keys.map((key) => {
      const body = known.get(key);
      if (body === undefined) throw new Error(`The database holds no ${key}.`);
      return body;
    });
  }

  return {
    cadencePatterns: async (readings) =>
      (await digests(readings.map(patternsDigest))) as readonly (readonly CadencePattern[])[],
    observedPeriods: async () => (await digests([OBSERVED_PERIODS])).flat() as readonly DateRange[],
  };
}

import { sql } from 'kysely';
import type { CadencePattern } from '../../model/cadence.js';
import type { DateRange } from '../../model/date.js';
import type { Store } from '../../store/store.js';
import type { Ask } from '../statement.js';
import { statementOf } from '../statement.js';
import { OBSERVED_PERIODS, patternsDigest } from '../table/digest-key.js';

/** Reads what is told of all records at once. */
export function createDigestReads(ask: Ask): Pick<Store, 'cadencePatterns' | 'observedPeriods'> {
  async function bodies<Body>(keys: readonly string[]): Promise<readonly Body[]> {
    const rows = await ask<{ readonly key: string; readonly body: Body }>(
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
    cadencePatterns: (readings) => bodies<readonly CadencePattern[]>(readings.map(patternsDigest)),
    observedPeriods: async () => (await bodies<readonly DateRange[]>([OBSERVED_PERIODS])).flat(),
  };
}

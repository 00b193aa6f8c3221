import { cadenceKey } from '../../model/cadence.js';
import type { StoredNode } from '../../model/entity.js';
import { ofKind } from '../../model/entity.js';
import { periodSlug } from '../../model/period.js';
import { cadenceBy, READINGS } from '../../model/reading.js';
import { OBSERVED_PERIODS, patternsDigest } from '../table/digest-key.js';
import type { Cell } from './table-rows.js';

/** What is told of all records at once; the nodes are in the order of their slugs. */
export function digestRows(nodes: readonly StoredNode[]): readonly (readonly Cell[])[] {
  const reports = nodes.flatMap((node) => ofKind('Report', node) ?? []);
  const editions = nodes.flatMap((node) => ofKind('Edition', node) ?? []);
  const patterns = READINGS.map((reading) => {
    const cadences = reports.map((report) => cadenceBy(reading, report));
    return [patternsDigest(reading), firstOfEach(cadences, cadenceKey)] as const;
  });
  const periods = firstOfEach(
    editions.map(({ period }) => period),
    periodSlug,
  );
  return [...patterns, [OBSERVED_PERIODS, periods] as const].map(([key, body]) => [
    key,
    JSON.stringify(body),
  ]);
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()];
}

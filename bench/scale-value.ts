import { encodeCursor } from '../src/schema/cursor.js';
import { encodeNodeId } from '../src/schema/node-id.js';
import type { StoredKind } from '../src/model/entity.js';
import type { Random } from './random.js';
import type { Variables } from './request.js';
import type { Sample } from './scale-sample.js';

/** Draws the values of questions from the sample of a graph. */
export type ScaleValues = ReturnType<typeof scaleValues>;

export function scaleValues({ slugs, names, periods }: Sample) {
  const one = (kind: StoredKind, random: Random) => random.one(slugs[kind] ?? []);
  const month = (random: Random) => String(1 + random.below(12)).padStart(2, '0');
  const nodeId = (random: Random) => {
    const kind = random.one(['Report', 'Edition', 'ServiceOrganization', 'Source'] as const);
    return encodeNodeId(kind, one(kind, random));
  };

  return {
    one,
    some: (kind: StoredKind, count: number, random: Random) =>
      random.some(slugs[kind] ?? [], count),
    nodeId,
    bySlug:
      (kind: StoredKind) =>
      (random: Random): Variables => ({ slug: one(kind, random) }),
    cursorAt: (kind: StoredKind, random: Random) =>
      encodeCursor(`${kind} by slug`, [one(kind, random)]),
    cursorByName: (order: string, random: Random) => encodeCursor(order, random.one(names)),
    editionCursor: (random: Random) => {
      const slug = one('Edition', random);
      return encodeCursor('Edition by end descending,slug', [slug.slice(-10), slug]);
    },
    linkCursor: (family: string, random: Random) =>
      encodeCursor('Link by predicate,from,to', ['OF_FAMILY', one('Report', random), family]),
    /** A stretch of some months to two years. */
    days: (random: Random) => ({
      from: `${2024 + random.below(2)}-${month(random)}-01`,
      to: `2026-${month(random)}-15`,
    }),
    day: (random: Random) => `2025-${month(random)}-${10 + random.below(18)}`,
    period: (random: Random): Variables => {
      const [start = '', end = ''] = random.one(periods).split('--');
      return { start, end };
    },
  };
}

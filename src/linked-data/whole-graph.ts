import { claimedPeriods, periodsIn } from '../graph/period.js';
import { findTimelines } from '../graph/timeline.js';
import type { Loaders } from '../loaders/loaders.js';
import { FIRST_DAY, LAST_DAY } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import { STORED_KINDS } from '../model/entity.js';
import type { GraphNode, StoredKind } from '../model/entity.js';
import type { SortKey } from '../model/page.js';
import type { View } from '../model/reading.js';
import { BY_SLUG } from '../model/selection.js';
import { described } from './described.js';
import type { JsonObject } from './literal.js';

const NODES_AT_ONCE = 100;

/**
 * Everything that the graph knows on a day, by the preferred reading: what is stored, the editions and
 * periods that follow from it, and the conflicts. Only some of it is held at a time.
 */
export async function* wholeGraph(
  today: CalendarDate,
  loaders: Loaders,
): AsyncGenerator<JsonObject, void, undefined> {
  for await (const nodes of nodesOf(today, loaders)) {
    yield* await Promise.all(nodes.map((node) => described(node, today, loaders)));
  }
}

async function* nodesOf(
  today: CalendarDate,
  loaders: Loaders,
): AsyncGenerator<readonly GraphNode[], void, undefined> {
  yield* storedNodes(STORED_KINDS, loaders);
  yield* parts(await derivedNodes({ reading: 'PREFERRED', asOf: today }, loaders));
  yield* storedNodes(['Conflict'], loaders);
}

async function* storedNodes(
  kinds: readonly StoredKind[],
  loaders: Loaders,
): AsyncGenerator<readonly GraphNode[], void, undefined> {
  let after: SortKey | null = null;
  do {
    const page = { first: NODES_AT_ONCE, last: null, after, before: null };
    const { items, hasNextPage } = await loaders.page({
      selection: { kinds },
      order: BY_SLUG,
      page,
    });
    yield items;
    const last = items.at(-1);
    after = hasNextPage && last !== undefined ? [last.slug] : null;
  } while (after !== null);
}

async function derivedNodes(view: View, loaders: Loaders): Promise<readonly GraphNode[]> {
  const [timelines, periods] = await Promise.all([
    findTimelines({ slugs: null, provider: null, family: null }, view, loaders),
    claimedPeriods(view, loaders),
  ]);
  const everyDay = { covering: null, within: { from: FIRST_DAY, to: LAST_DAY } };
  return [
    ...timelines.flatMap(({ editions }) => editions.filter(({ basis }) => basis === 'ESTIMATED')),
    ...periodsIn(periods, view, everyDay).items,
  ];
}

function* parts<T>(items: readonly T[]): Generator<readonly T[], void, undefined> {
  for (let start = 0; start < items.length; start += NODES_AT_ONCE) {
    yield items.slice(start, start + NODES_AT_ONCE);
  }
}

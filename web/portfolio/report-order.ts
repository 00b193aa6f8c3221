import { compareNames } from '../part/name-order.js';
import { openGap } from './open-gap.js';
import type { PortfolioReport } from './portfolio-data.js';

/** By what the table can be ordered. */
export const ORDERS = ['report', 'current', 'next', 'gap', 'conflicts'] as const;
export type Order = (typeof ORDERS)[number];

export interface Ordering {
  readonly by: Order;
  readonly isDescending: boolean;
}

/** Reads an ordering such as "gap" or "-gap"; by report where it is none. */
export function readOrdering(text: string | null): Ordering {
  const isDescending = text?.startsWith('-') ?? false;
  const by = ORDERS.find((each) => each === text?.replace(/^-/, '')) ?? 'report';
  return { by, isDescending };
}

/** What the address says for a column that is asked for: the other way round where it is the one already. */
export function nextOrdering(by: Order, now: Ordering): string {
  return now.by === by && !now.isDescending ? `-${by}` : by;
}

const KEYS: Readonly<Record<Order, (report: PortfolioReport) => string | number | null>> = {
  report: ({ name }) => name,
  current: ({ currentEdition }) => currentEdition?.period.end ?? null,
  next: ({ nextEdition }) => nextEdition?.releaseWindow.from ?? null,
  gap: (report) => openGap(report)?.days ?? 0,
  conflicts: ({ conflicts }) => conflicts.length,
};

/** Reports in an order, those that lack what it goes by at the end, and equal ones by name. */
export function orderedReports(
  reports: readonly PortfolioReport[],
  { by, isDescending }: Ordering,
): readonly PortfolioReport[] {
  const keyOf = KEYS[by];
  const sign = isDescending ? -1 : 1;
  return [...reports].sort((one, other) => {
    const [first, second] = [keyOf(one), keyOf(other)];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || byName(one, other);
    }
    return sign * compare(first, second) || byName(one, other);
  });
}

function byName(one: PortfolioReport, other: PortfolioReport): number {
  return compareNames(one.name, other.name);
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return compareNames(String(one), String(other));
}

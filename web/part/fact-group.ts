import { grouped } from './grouped.js';

export interface CitedFact {
  readonly field: string;
  readonly value: string;
  readonly certainty: 'STATED' | 'DERIVED' | 'CONFLICT';
  readonly rank: 'NORMAL' | 'PREFERRED' | 'DEPRECATED';
  readonly rule: string | null;
  readonly citations: readonly {
    readonly locator: string;
    readonly source: { readonly slug: string; readonly name: string };
  }[];
  readonly conflict: FactConflict | null;
}

export interface FactConflict {
  readonly slug: string;
  readonly topic: string;
  readonly reason: string;
  readonly preferred: { readonly value: string };
}

/** Values of one field that are known in the same way, by the same places. */
export interface FactRow extends Omit<CitedFact, 'value'> {
  readonly key: string;
  readonly values: readonly string[];
}

export interface FactGroup {
  readonly field: string;
  readonly rows: readonly FactRow[];
  /** Each conflict that its facts compete in or rest on, and that no field before it does. */
  readonly conflicts: readonly FactConflict[];
  /** Those that a field before it does too. */
  readonly toldBefore: readonly FactConflict[];
}

/** The facts of each field together, what is to be believed first; fields in the order in which they first occur. */
export function groupFacts(facts: readonly CitedFact[]): readonly FactGroup[] {
  const told = new Set<string>();
  return [...grouped(facts, ({ field }) => field)].map(([field, group]) => {
    const conflicts = conflictsOf(group);
    const isTold = ({ slug }: FactConflict) => told.has(slug);
    const [toldBefore, isNew] = [
      conflicts.filter(isTold),
      conflicts.filter((each) => !isTold(each)),
    ];
    for (const { slug } of isNew) told.add(slug);
    const rows = rowsOf(group).toSorted((a, b) => Number(isRejected(a)) - Number(isRejected(b)));
    return { field, rows, conflicts: isNew, toldBefore };
  });
}

function rowsOf(facts: readonly CitedFact[]): readonly FactRow[] {
  return [...grouped(facts, evidenceOf)].flatMap(([key, same]) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, key, values: same.map(({ value }) => value) }];
  });
}

function evidenceOf({ certainty, rank, rule, citations, conflict }: CitedFact): string {
  const places = citations.map(({ source, locator }) => [source.slug, locator]);
  return JSON.stringify([certainty, rank, rule, places, conflict?.slug]);
}

function isRejected({ rank }: FactRow): boolean {
  return rank === 'DEPRECATED';
}

/** The conflicts that facts compete in or rest on, each once. */
export function conflictsOf(
  facts: readonly Pick<CitedFact, 'conflict'>[],
): readonly FactConflict[] {
  const bySlug = new Map<string, FactConflict>();
  for (const { conflict } of facts) if (conflict !== null) bySlug.set(conflict.slug, conflict);
  return [...bySlug.values()];
}

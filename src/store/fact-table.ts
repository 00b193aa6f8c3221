import type { Citation, Fact } from '../model/evidence.js';
import type { Slug } from '../model/slug.js';
import { groupedBy, groupIn } from './grouping.js';
import { createColumn } from './number-column.js';
import type { Ranking } from './ranking.js';

/** What many facts have in common. */
type Shape = Pick<Fact, 'certainty' | 'field' | 'rank' | 'rule'>;

/** The facts of a store as columns; a fact is made anew whenever one is asked for. */
export interface FactTable {
  /** The facts about an entity, in the order in which they were stated. */
  readonly about: (subject: Slug) => readonly Fact[];
  /** The facts that compete in a conflict, likewise. */
  readonly within: (conflict: Slug) => readonly Fact[];
}

export function createFactTable(
  { nodes, rankOf, rankInTurn }: Ranking,
  facts: readonly Fact[],
): FactTable {
  const { length } = facts;
  const subjects = createColumn(length);
  const shapes = createColumn(length);
  const values = new Array<string>(length);
  const citations = new Array<readonly Citation[]>(length);
  const conflicts = new Map<number, Slug>();
  const byConflict = new Map<Slug, number[]>();
  const shapeOf = createShapes();

  const subjectOf = rankInTurn();
  for (let number = 0; number < length; number += 1) {
    const fact = facts[number] as Fact;
    subjects[number] = subjectOf(fact.subject);
    shapes[number] = shapeOf.numberOf(fact);
    values[number] = fact.value;
    citations[number] = fact.citations;
    if (fact.conflict === null) continue;
    conflicts.set(number, fact.conflict);
    const others = byConflict.get(fact.conflict);
    if (others === undefined) byConflict.set(fact.conflict, [number]);
    else others.push(number);
  }
  const bySubject = groupedBy(subjects, nodes.length);

  function factAt(number: number): Fact {
    const { field, certainty, rank, rule } = shapeOf.at(shapes[number] as number);
    return {
      subject: (nodes[subjects[number] as number] as Ranking['nodes'][number]).slug,
      field,
      value: values[number] as string,
      certainty,
      rank,
      rule,
      citations: citations[number] as readonly Citation[],
      conflict: conflicts.get(number) ?? null,
    };
  }

  return {
    about: (subject) => {
      const rank = rankOf(subject);
      return rank === -1 ? [] : Array.from(groupIn(bySubject, rank), factAt);
    },
    within: (conflict) => (byConflict.get(conflict) ?? []).map(factAt),
  };
}

/** Gives each shape a number, once for all facts that have it. */
function createShapes() {
  const known: Shape[] = [];
  const byField = new Map<string, number[]>();

  function numberOf(fact: Shape): number {
    const numbers = byField.get(fact.field) ?? [];
    for (const number of numbers) if (isShapeOf(fact, known[number] as Shape)) return number;
    const { field, certainty, rank, rule } = fact;
    known.push({ field, certainty, rank, rule });
    byField.set(field, [...numbers, known.length - 1]);
    return known.length - 1;
  }

  return { numberOf, at: (number: number) => known[number] as Shape };
}

function isShapeOf(fact: Shape, { certainty, rank, rule }: Shape): boolean {
  return fact.certainty === certainty && fact.rank === rank && fact.rule === rule;
}

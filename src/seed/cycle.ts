import { PREDICATES, ruleOf } from '../model/link.js';
import type { Predicate } from '../model/link.js';
import { faultAt } from './fault.js';
import type { Fault } from './fault.js';
import type { SeedRecord } from './parse.js';

const ACYCLIC = (Object.keys(PREDICATES) as Predicate[]).filter(
  (predicate) => ruleOf(predicate).shape === 'acyclic',
);

/** One fault for each ring of links that must not come back to where they began. */
export function cycleFaults(records: readonly SeedRecord[]): Fault[] {
  return ACYCLIC.flatMap((predicate) => cyclesAlong(predicate, records));
}

function cyclesAlong(predicate: Predicate, records: readonly SeedRecord[]): Fault[] {
  const links = new Map(
    records.map(({ slug, place, claims }) => [
      slug ?? '',
      claims.filter(({ claim }) => claim.predicate === predicate).map((link) => ({ link, place })),
    ]),
  );
  const done = new Set<string>();
  const faults: Fault[] = [];

  // A stack of its own keeps a chain of any length within bounds.
  for (const start of links.keys()) {
    const trail: { slug: string; next: number }[] = done.has(start)
      ? []
      : [{ slug: start, next: 0 }];
    const onTrail = new Set<string>([start]);
    while (trail.length > 0) {
      const step = trail[trail.length - 1] as { slug: string; next: number };
      const placed = links.get(step.slug)?.[step.next];
      step.next += 1;
      if (placed === undefined) {
        done.add(step.slug);
        onTrail.delete(step.slug);
        trail.pop();
        continue;
      }
      const { link, place } = placed;
      const target = String(link.claim.value);
      if (onTrail.has(target)) {
        const ring = trail.slice(trail.findIndex(({ slug }) => slug === target));
        const problem = `a cycle: ${[...ring.map(({ slug }) => slug), target].join(' → ')}`;
        faults.push(faultAt(place, [...link.path, 'value'], problem, 'links that never lead back'));
      } else if (!done.has(target) && links.has(target)) {
        trail.push({ slug: target, next: 0 });
        onTrail.add(target);
      }
    }
  }
  return faults;
}

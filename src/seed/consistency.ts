import type { Cadence } from '../model/cadence.js';
import { daysOf } from '../model/duration.js';
import { faultAt, quote } from './fault.js';
import type { Fault } from './fault.js';
import type { ParsedSeed, SeedEntity } from './parse.js';

const STANDS_ASIDE: ReadonlySet<string> = new Set(['facts', 'legacyCadence']);

/** Everything in which a seed contradicts itself without saying so. */
export function consistencyFaults({ entities, conflicts }: ParsedSeed): Fault[] {
  const claims = entities.flatMap((record) => record.claims.map(({ claim }) => claim));
  const preferred = new Set(claims.filter((claim) => !claim.isDeprecated).map(conflictOf));
  const deprecated = new Set(claims.filter((claim) => claim.isDeprecated).map(conflictOf));
  return [
    ...conflicts.flatMap(({ slug, place }) => [
      ...(preferred.has(slug) ? [] : [faultAt(place, [], 'no preferred claim', namedBy(slug))]),
      ...(deprecated.has(slug) ? [] : [faultAt(place, [], 'no deprecated claim', namedBy(slug))]),
    ]),
    ...entities.flatMap(answeredDeprecatedFaults),
    ...entities.flatMap(repeatedLinkFaults),
    ...entities.flatMap(cadenceFaults),
  ];
}

function conflictOf({ conflict }: { readonly conflict: string | null }): string | null {
  return conflict;
}

function namedBy(conflict: string): string {
  return `claims of both ranks that name it by "conflict: ${conflict}"`;
}

// What a typed field holds is what the graph answers, so the losing value cannot stand there.
function answeredDeprecatedFaults({ place, claims }: SeedEntity): Fault[] {
  return claims
    .filter(({ claim, path }) => claim.isDeprecated && !STANDS_ASIDE.has(String(path[0])))
    .map(({ path }) =>
      faultAt(place, path, 'rank DEPRECATED on a field', 'it under facts or legacyCadence'),
    );
}

function repeatedLinkFaults({ place, claims }: SeedEntity): Fault[] {
  const seen = new Set<string>();
  return claims.flatMap(({ claim, path }) => {
    const link = `${String(claim.predicate)} ${String(claim.value)}`;
    if (claim.predicate === null || !seen.has(link)) {
      seen.add(link);
      return [];
    }
    return [faultAt(place, path, `${quote(claim.value)} stands here twice`, 'each link once')];
  });
}

function cadenceFaults({ place, entity }: SeedEntity): Fault[] {
  if (entity.kind !== 'Report') return [];
  const cadences = { cadence: entity.cadence, legacyCadence: entity.legacyCadence };
  return Object.entries(cadences).flatMap(([field, cadence]) =>
    cadence === null
      ? []
      : cadenceProblems(cadence).map(([member, problem, expected]) =>
          faultAt(place, [field, member], problem, expected),
        ),
  );
}

function cadenceProblems(cadence: Cadence): [member: string, problem: string, expected: string][] {
  const { periodEnds, editionsPerYear, releaseLag, validFrom, validTo } = cadence;
  const problems: [string, string, string][] = [];
  if (new Set(periodEnds).size !== periodEnds.length) {
    problems.push(['periodEnds', 'a day stands here twice', 'each day once']);
  }
  if (editionsPerYear !== periodEnds.length) {
    const expected = `${periodEnds.length}, one for each day in periodEnds`;
    problems.push(['editionsPerYear', `found ${editionsPerYear}`, expected]);
  }
  if (daysOf(releaseLag.earliest) > daysOf(releaseLag.latest)) {
    const problem = `earliest ${releaseLag.earliest} is after latest ${releaseLag.latest}`;
    problems.push(['releaseLag', problem, 'the earlier one first']);
  }
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    problems.push(['validTo', `${validTo} is before validFrom`, `a day from ${validFrom} on`]);
  }
  return problems;
}

import { faultAt, quote } from './fault.js';
import type { Fault } from './fault.js';
import type { SeedRecord } from './parse.js';

/** The members of a record where a value that lost a conflict may stand. */
const ASIDE: ReadonlySet<unknown> = new Set(['facts', 'legacyCadence']);

/** Everything in which a seed contradicts itself without saying so. */
export function consistencyFaults(records: readonly SeedRecord[]): Fault[] {
  return [
    ...oneSidedConflicts(records),
    ...records.flatMap(deprecatedAnswers),
    ...records.flatMap(secondAnswers),
    ...records.flatMap(repeatedLinks),
  ];
}

// Claims that cannot be read may be the very ones that are missed here.
function oneSidedConflicts(records: readonly SeedRecord[]): Fault[] {
  if (records.some(({ toNode }) => toNode === null)) return [];
  const claims = records.flatMap((record) => record.claims.map(({ claim }) => claim));
  const preferred = claims.filter(({ isDeprecated }) => !isDeprecated);
  const deprecated = claims.filter(({ isDeprecated }) => isDeprecated);
  const sides = [
    ['preferred', new Set(preferred.map(({ conflict }) => conflict))],
    ['deprecated', new Set(deprecated.map(({ conflict }) => conflict))],
  ] as const;
  return records.flatMap(({ kind, slug, place }) =>
    sides
      .filter(([, conflicts]) => kind === 'Conflict' && slug !== null && !conflicts.has(slug))
      .map(([rank]) => {
        const expected = `claims of both ranks that name it by "conflict: ${slug}"`;
        return faultAt(place, [], `no ${rank} claim`, expected);
      }),
  );
}

// What a typed field holds is what the graph answers, so the losing value cannot stand there.
function deprecatedAnswers({ place, claims }: SeedRecord): Fault[] {
  return claims
    .filter(({ claim, path }) => claim.isDeprecated && !ASIDE.has(path[0]))
    .map(({ path }) =>
      faultAt(
        place,
        [...path, 'rank'],
        'rank DEPRECATED on a field',
        'it under facts or legacyCadence',
      ),
    );
}

// A further fact on a field that has a value would be a second answer to the same question.
function secondAnswers({ place, claims }: SeedRecord): Fault[] {
  const answered = new Set(
    claims
      .filter(({ path, claim }) => !ASIDE.has(path[0]) && !claim.isDeprecated)
      .map(({ field }) => field),
  );
  return claims
    .filter(
      ({ path, field, claim }) => path[0] === 'facts' && !claim.isDeprecated && answered.has(field),
    )
    .map(({ path, field }) => {
      const expected = 'rank DEPRECATED and a conflict, or another field';
      return faultAt(place, path, `${field} has a value already`, expected);
    });
}

function repeatedLinks({ place, claims }: SeedRecord): Fault[] {
  const seen = new Set<string>();
  return claims.flatMap(({ claim: { predicate, value }, path }) => {
    const link = `${String(predicate)} ${String(value)}`;
    if (predicate === null || !seen.has(link)) {
      seen.add(link);
      return [];
    }
    const problem = `${quote(value)} stands here twice`;
    return [faultAt(place, [...path, 'value'], problem, 'each link once')];
  });
}

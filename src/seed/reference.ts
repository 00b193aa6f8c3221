import type { StoredKind } from '../model/entity.js';
import { ruleOf } from '../model/link.js';
import type { Predicate } from '../model/link.js';
import type { RecordPlace, ValuePath } from './document.js';
import { faultAt, quote } from './fault.js';
import type { Fault } from './fault.js';
import type { PlacedClaim, SeedRecord } from './parse.js';

/** What references can lead to. */
interface Targets {
  readonly kinds: ReadonlyMap<string, StoredKind>;
  /** The passages of each source; a source whose passages cannot be read is left out. */
  readonly passages: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Everything that is wrong between records: slugs taken twice, and references that lead nowhere right. */
export function referenceFaults(records: readonly SeedRecord[]): Fault[] {
  const targets: Targets = {
    kinds: new Map(records.flatMap(({ slug, kind }) => (slug === null ? [] : [[slug, kind]]))),
    passages: new Map(
      records.flatMap(({ slug, fields: { passages } }) =>
        slug === null || passages === undefined ? [] : [[slug, new Set(Object.keys(passages))]],
      ),
    ),
  };
  return [
    ...duplicateFaults(records),
    ...records.flatMap((record) => recordFaults(record, targets)),
  ];
}

function duplicateFaults(records: readonly SeedRecord[]): Fault[] {
  const first = new Map<string, RecordPlace>();
  return records.flatMap(({ slug, place }) => {
    const earlier = slug === null ? undefined : first.get(slug);
    if (slug !== null && earlier === undefined) first.set(slug, place);
    if (earlier === undefined) return [];
    const { file, line } = earlier.document.positionOf([...earlier.path, 'slug']);
    const problem = `slug ${quote(slug)} is taken by ${file}:${line}`;
    return [faultAt(place, ['slug'], problem, 'a slug that no other record has')];
  });
}

function recordFaults(record: SeedRecord, targets: Targets): Fault[] {
  const { place, kind, fields, claims } = record;
  const { cite = [], subject, unknowns = [] } = fields;
  return [
    ...citeFaults(place, ['cite'], cite, targets),
    ...claims.flatMap((placed) => claimFaults(record, placed, targets)),
    ...(kind === 'Conflict' && subject !== undefined
      ? entityFaults(place, ['subject'], subject, targets)
      : []),
    ...unknowns.flatMap((unknown, index) => [
      ...citeFaults(place, ['unknowns', index, 'cite'], unknown.cite, targets),
      ...unknown.documents.flatMap((slug, item) =>
        entityFaults(place, ['unknowns', index, 'documents', item], slug, targets),
      ),
    ]),
  ];
}

function claimFaults({ place, kind, fields }: SeedRecord, placed: PlacedClaim, targets: Targets) {
  const { claim, path } = placed;
  const faults = citeFaults(place, [...path, 'cite'], claim.cite, targets);
  if (claim.predicate !== null) {
    faults.push(...linkFaults(place, path, claim.predicate, String(claim.value), targets));
  }
  if (claim.cite.length === 0 && fields.cite?.length === 0 && kind !== 'Source') {
    faults.push(faultAt(place, path, 'no evidence', 'a cite beside the field or on the record'));
  }
  if (claim.conflict !== null && targets.kinds.get(claim.conflict) !== 'Conflict') {
    const problem = `no conflict has the slug ${quote(claim.conflict)}`;
    faults.push(faultAt(place, [...path, 'conflict'], problem, 'the slug of a conflict'));
  }
  if (claim.conflict === null && claim.isDeprecated) {
    const problem = 'rank DEPRECATED without a conflict';
    faults.push(faultAt(place, [...path, 'rank'], problem, 'the conflict that the value lost'));
  }
  return faults;
}

function linkFaults(
  place: RecordPlace,
  path: ValuePath,
  predicate: Predicate,
  slug: string,
  { kinds }: Targets,
): Fault[] {
  const { to } = ruleOf(predicate);
  const expected = `the slug of a ${to}`;
  const kind = kinds.get(slug);
  if (kind === to) return [];
  const problem =
    kind === undefined ? `no record has the slug ${quote(slug)}` : `${quote(slug)} is a ${kind}`;
  return [faultAt(place, path, problem, expected)];
}

function entityFaults(
  place: RecordPlace,
  path: ValuePath,
  slug: string,
  { kinds }: Targets,
): Fault[] {
  const kind = kinds.get(slug);
  if (kind !== undefined && kind !== 'Conflict') return [];
  const problem = `no entity has the slug ${quote(slug)}`;
  return [faultAt(place, path, problem, 'the slug of an entity')];
}

function citeFaults(
  place: RecordPlace,
  path: ValuePath,
  cite: readonly string[],
  { kinds, passages }: Targets,
): Fault[] {
  return cite.flatMap((citation) => {
    const [source = '', passage = ''] = citation.split('#');
    if (kinds.get(source) !== 'Source') {
      const problem = `no source has the slug ${quote(source)}`;
      return [faultAt(place, path, problem, 'a citation, written source#passage')];
    }
    const known = passages.get(source);
    if (known === undefined || known.has(passage)) return [];
    const problem = `source ${source} has no passage ${quote(passage)}`;
    return [faultAt(place, path, problem, `one of ${[...known].join(', ')}`)];
  });
}

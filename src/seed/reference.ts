import type { StoredKind } from '../model/entity.js';
import { ruleOf } from '../model/link.js';
import type { Predicate } from '../model/link.js';
import { cyclesIn } from './cycle.js';
import type { RecordPlace } from './document.js';
import { faultAt, quote } from './fault.js';
import type { Fault } from './fault.js';
import type { ParsedSeed, PlacedClaim, SeedEntity } from './parse.js';

/** What a seed's references can lead to. The kind is null for a record whose own shape is wrong. */
type Targets = ReadonlyMap<string, StoredKind | null>;

/** Everything that is wrong between records: slugs taken twice, and references that lead nowhere right. */
export function referenceFaults(seed: ParsedSeed): Fault[] {
  const targets: Targets = new Map<string, StoredKind | null>([
    ...seed.slugs.map(({ slug }) => [slug, null] as const),
    ...seed.entities.map(({ entity }) => [entity.slug, entity.kind] as const),
    ...seed.conflicts.map(({ slug }) => [slug, 'Conflict'] as const),
  ]);
  const passages = new Map(
    seed.entities.map((record) => [record.entity.slug, new Set(Object.keys(record.passages))]),
  );
  const check = { targets, passages };
  return [
    ...duplicateFaults(seed),
    ...seed.entities.flatMap((record) => entityFaults(record, check)),
    ...seed.conflicts.flatMap(({ place, subject, cite }) => [
      ...slugFaults(place, ['subject'], subject, check.targets),
      ...citeFaults(place, ['cite'], cite, check),
    ]),
    ...cyclesIn(seed.entities),
  ];
}

interface Check {
  readonly targets: Targets;
  readonly passages: ReadonlyMap<string, ReadonlySet<string>>;
}

function duplicateFaults({ slugs }: ParsedSeed): Fault[] {
  const first = new Map<string, RecordPlace>();
  return slugs.flatMap(({ slug, place }) => {
    const earlier = first.get(slug);
    if (earlier === undefined) {
      first.set(slug, place);
      return [];
    }
    const { file, line } = earlier.document.positionOf([...earlier.path, 'slug']);
    const problem = `slug ${quote(slug)} is taken by ${file}:${line}`;
    return [faultAt(place, ['slug'], problem, 'a slug that no other record has')];
  });
}

function entityFaults(record: SeedEntity, check: Check): Fault[] {
  const { place, entity, cite, claims } = record;
  return [
    ...citeFaults(place, ['cite'], cite, check),
    ...claims.flatMap((placed) => claimFaults(record, placed, check)),
    ...entity.unknowns.flatMap(({ documents }, index) =>
      documents.flatMap((slug, item) =>
        slugFaults(place, ['unknowns', index, 'documents', item], slug, check.targets),
      ),
    ),
  ];
}

function claimFaults({ place, entity, cite }: SeedEntity, placed: PlacedClaim, check: Check) {
  const { claim, path } = placed;
  const faults = citeFaults(place, [...path, 'cite'], claim.cite, check);
  if (claim.predicate !== null) {
    faults.push(...linkFaults(place, path, claim.predicate, String(claim.value), check.targets));
  }
  if (claim.cite.length === 0 && cite.length === 0 && entity.kind !== 'Source') {
    const expected = 'a cite beside the field or on the record';
    faults.push(faultAt(place, path, 'no evidence', expected));
  }
  if (claim.conflict !== null) {
    const found = check.targets.get(claim.conflict);
    if (found !== null && found !== 'Conflict') {
      const problem = `no conflict has the slug ${quote(claim.conflict)}`;
      faults.push(faultAt(place, [...path, 'conflict'], problem, 'the slug of a conflict'));
    }
  } else if (claim.isDeprecated) {
    const problem = 'rank DEPRECATED without a conflict';
    faults.push(faultAt(place, [...path, 'rank'], problem, 'the conflict that the value lost'));
  }
  return faults;
}

function linkFaults(
  place: RecordPlace,
  path: PlacedClaim['path'],
  predicate: Predicate,
  slug: string,
  targets: Targets,
): Fault[] {
  const expected = `the slug of a ${ruleOf(predicate).to}`;
  const kind = targets.get(slug);
  if (kind === undefined) {
    return [faultAt(place, path, `no record has the slug ${quote(slug)}`, expected)];
  }
  return kind === null || kind === ruleOf(predicate).to
    ? []
    : [faultAt(place, path, `${quote(slug)} is a ${kind}`, expected)];
}

function slugFaults(
  place: RecordPlace,
  path: PlacedClaim['path'],
  slug: string,
  targets: Targets,
): Fault[] {
  const kind = targets.get(slug);
  if (kind === null || (kind !== undefined && kind !== 'Conflict')) return [];
  const problem = `no entity has the slug ${quote(slug)}`;
  return [faultAt(place, path, problem, 'the slug of an entity')];
}

function citeFaults(
  place: RecordPlace,
  path: PlacedClaim['path'],
  cite: readonly string[],
  { targets, passages }: Check,
): Fault[] {
  return cite.flatMap((citation) => {
    const [source = '', passage = ''] = citation.split('#');
    const kind = targets.get(source);
    if (kind === undefined || (kind !== null && kind !== 'Source')) {
      const problem = `no source has the slug ${quote(source)}`;
      return [faultAt(place, path, problem, 'a citation, written source#passage')];
    }
    if (kind === null || passages.get(source)?.has(passage)) return [];
    const problem = `source ${source} has no passage ${quote(passage)}`;
    const expected = `one of ${[...(passages.get(source) ?? [])].join(', ')}`;
    return [faultAt(place, path, problem, expected)];
  });
}

import type { StoredKind } from '../model/entity.js';
import { ruleOf } from '../model/link.js';
import type { Predicate } from '../model/link.js';
import type { RecordPlace, ValuePath } from './document.js';
import { duplicateFaults } from './duplicate.js';
import { faultAt, quote } from './fault.js';
import type { Fault } from './fault.js';
import type { PlacedClaim, ReadableFields, SeedRecord } from './parse.js';

/** What references can lead to. */
interface Targets {
  /** The kinds of the records that have a slug; more than one where it is taken twice. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<StoredKind>>;
  /** The passages of each source; a source whose passages cannot be read is left out. */
  readonly passages: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Everything that is wrong between records: slugs taken twice, and references that lead nowhere right. */
export function referenceFaults(records: readonly SeedRecord[]): Fault[] {
  const targets: Targets = {
    kinds: kindsOf(records),
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

function kindsOf(records: readonly SeedRecord[]): Targets['kinds'] {
  const kinds = new Map<string, Set<StoredKind>>();
  for (const { slug, kind } of records) {
    if (slug !== null) kinds.set(slug, (kinds.get(slug) ?? new Set()).add(kind));
  }
  return kinds;
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
      ...citeFaults(place, ['unknowns', index, 'cite'], unknown?.cite ?? [], targets),
      ...(unknown?.leads ?? []).flatMap((slug, item) =>
        entityFaults(place, ['unknowns', index, 'leads', item], slug, targets),
      ),
    ]),
  ];
}

function claimFaults(record: SeedRecord, { claim, path }: PlacedClaim, targets: Targets): Fault[] {
  const { place, kind, slug, fields } = record;
  const faults = citeFaults(place, [...path, 'cite'], claim.cite, targets);
  if (claim.predicate !== null) {
    const target = String(claim.value);
    faults.push(...linkFaults(place, [...path, 'value'], claim.predicate, target, targets));
    if (target === slug && ruleOf(claim.predicate).shape === 'symmetric') {
      faults.push(faultAt(place, [...path, 'value'], 'a link to itself', 'another record'));
    }
  }
  if (claim.cite.length === 0 && fields.cite?.length === 0 && kind !== 'Source') {
    faults.push(
      faultAt(place, [...path, 'value'], 'no evidence', 'a cite beside the field or on the record'),
    );
  }
  if (claim.conflict !== null && targets.kinds.get(claim.conflict)?.has('Conflict') !== true) {
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
  const found: ReadonlySet<string> | undefined = kinds.get(slug);
  if (found?.has(to) === true) return [];
  const problem =
    found === undefined
      ? `no record has the slug ${quote(slug)}`
      : `${quote(slug)} is ${withArticle([...found].join(' and '))}`;
  return [faultAt(place, path, problem, `the slug of ${withArticle(to)}`)];
}

function withArticle(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function entityFaults(
  place: RecordPlace,
  path: ValuePath,
  slug: string,
  { kinds }: Targets,
): Fault[] {
  if ([...(kinds.get(slug) ?? [])].some((kind) => kind !== 'Conflict')) return [];
  const problem = `no entity has the slug ${quote(slug)}`;
  return [faultAt(place, path, problem, 'the slug of an entity')];
}

function citeFaults(
  place: RecordPlace,
  path: ValuePath,
  cite: ReadableFields['cite'] & {},
  { kinds, passages }: Targets,
): Fault[] {
  return cite.flatMap((citation, index) => {
    if (citation === undefined) return [];
    const { source, passage } = citation;
    const at = cite.length === 1 ? path : [...path, index];
    if (kinds.get(source)?.has('Source') !== true) {
      const problem = `no source has the slug ${quote(source)}`;
      return [faultAt(place, at, problem, 'a citation, written source#passage')];
    }
    const known = passages.get(source);
    if (known === undefined || known.has(passage)) return [];
    const problem = `source ${source} has no passage ${quote(passage)}`;
    const names = [...known].join(', ');
    const expected = names === '' ? 'a source that has passages' : `one of ${names}`;
    return [faultAt(place, at, problem, expected)];
  });
}

import { escapeIdentifier } from 'pg';
import type { ClientBase } from 'pg';
import type { StoredKind } from '../../model/entity.js';
import type { Slug } from '../../model/slug.js';
import type { DifferingRows } from './differing-rows.js';
import type { RowChanges } from './replace-rows.js';
import type { TableRows } from './table-rows.js';

/** Some entities of one kind. */
export interface KindChanges {
  readonly kind: StoredKind;
  readonly count: number;
  /** The first of them. */
  readonly slugs: readonly Slug[];
}

/** The entities and conflicts that an import adds, changes and removes, by kind. */
export type EntityChanges = Readonly<Record<keyof RowChanges, readonly KindChanges[]>>;

/** Of several things that happen to what an entity has, the least number tells what happens to the entity. */
const WEIGHTS = { added: 1, removed: 2, changed: 3 } as const satisfies Record<
  keyof RowChanges,
  number
>;

/** Begins to note which entities are touched, in a table of this transaction alone. */
export async function beginNotes(client: ClientBase): Promise<void> {
  await client.query(
    `create temporary table touched_entity (slug text collate "C" not null, kind text, weight integer not null)
     on commit drop`,
  );
}

/** Notes whom the rows tell of that differ; an entity is added and removed with its own row alone. */
export async function noteDifferences(
  client: ClientBase,
  { table, tells }: TableRows,
  { differing }: DifferingRows,
): Promise<void> {
  if (tells === undefined) return;
  const slug = `differing.${escapeIdentifier(tells.slug)}`;
  const cases = Object.entries(WEIGHTS).map(
    ([change, weight]) => `when '${change}' then ${weight}`,
  );
  await client.query(
    table === 'node'
      ? `insert into touched_entity
         select ${slug}, node.kind, case differing.change ${cases.join(' ')} end
         from ${differing} differing left join node on node.slug = ${slug} where differing.is_told`
      : `insert into touched_entity
         select distinct ${slug}, null, ${WEIGHTS.changed} from ${differing} differing where differing.is_told`,
  );
}

/** Notes whom the rows of a table tell of that was empty before. */
export async function noteAll(client: ClientBase, { table, tells }: TableRows): Promise<void> {
  if (tells === undefined) return;
  const isOwn = table === 'node';
  await client.query(
    `insert into touched_entity
     select distinct filled.${escapeIdentifier(tells.slug)}, ${isOwn ? 'filled.kind' : 'null'},
       ${WEIGHTS[isOwn ? 'added' : 'changed']}
     from ${escapeIdentifier(table)} filled`,
  );
}

/** Whom the notes tell of, with at most so many slugs for each kind. */
export async function notedChanges(client: ClientBase, mostSlugs: number): Promise<EntityChanges> {
  const { rows } = await client.query<{
    readonly kind: StoredKind;
    readonly weight: number;
    readonly slug: Slug;
    readonly total: string;
  }>(
    `with entity as (
       select touched_entity.slug, min(touched_entity.weight) as weight,
         coalesce(min(node.kind), min(touched_entity.kind)) as kind
       from touched_entity left join node on node.slug = touched_entity.slug
       group by touched_entity.slug
     ), listed as (
       select entity.*,
         row_number() over (partition by entity.weight, entity.kind order by entity.slug) as place,
         count(*) over (partition by entity.weight, entity.kind) as total
       from entity where entity.kind is not null
     )
     select listed.kind, listed.weight, listed.slug, listed.total
     from listed where listed.place <= $1 order by listed.kind, listed.slug`,
    [Math.max(1, mostSlugs)],
  );

  function changes(change: keyof RowChanges): readonly KindChanges[] {
    const found = new Map<StoredKind, { count: number; slugs: Slug[] }>();
    for (const { kind, weight, slug, total } of rows) {
      if (weight !== WEIGHTS[change]) continue;
      const ofKind = found.get(kind) ?? { count: Number(total), slugs: [] };
      ofKind.slugs.push(slug);
      found.set(kind, ofKind);
    }
    return [...found].map(([kind, { count, slugs }]) => ({ kind, count, slugs }));
  }

  return { added: changes('added'), changed: changes('changed'), removed: changes('removed') };
}

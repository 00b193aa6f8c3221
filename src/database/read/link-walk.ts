import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { LinkDirection, LinkRequest } from '../../model/link.js';
import { predicatesInRow, sideInRow } from './link-side.js';
import type { StatementPart } from './joined-statement.js';
import type { NumberedWalk } from './read-pages.js';
import { requestRows } from './request-rows.js';
import type { RequestRow } from './request-rows.js';
import type { Walk } from './walk.js';

/** A walk through the links on one side of an entity. */
export interface LinkWalk extends NumberedWalk {
  readonly selection: Omit<LinkRequest, 'page'>;
  readonly side: LinkDirection;
}

const COLUMNS = {
  walk: 'integer',
  slug: 'text',
  most: 'integer',
  lower_predicate: 'text',
  lower_other: 'text',
  upper_predicate: 'text',
  upper_other: 'text',
  predicates: 'text[]',
  lowers: 'text[]',
  uppers: 'text[]',
} as const;

const BEGINNING = sql`(select node.body from node where node.slug = met.from_slug)`;
const NOTHING = sql`null::json`;

/** The same for all walks that one query can take. */
export function linkWalkShape({ selection, side, walk, isRead }: LinkWalk): string {
  const isRanged = selection.predicates === null;
  return JSON.stringify([
    side,
    selection.direction === 'BOTH',
    walk.isBackwards,
    isRanged ? [walk.from !== null, walk.to !== null] : null,
    isRead,
    bringsEnds({ selection, side, isRead }),
  ]);
}

/** Whether a walk brings along the entities at the other ends: those that links come from are many, and few of them are known. */
function bringsEnds({ selection, side, isRead }: Pick<LinkWalk, 'isRead' | 'selection' | 'side'>) {
  return isRead && side === 'IN' && selection.withEnds === true;
}

/** Takes walks of one shape: gives the links that each of them finds, with its number. */
export function linkWalksPart(walks: readonly LinkWalk[]): StatementPart {
  const [first] = walks as readonly [LinkWalk, ...LinkWalk[]];
  return {
    shape: `links ${linkWalkShape(first)}`,
    rows: walks.map(rowOf),
    queryOf: (
      rows,
    ) => sql`select request.walk, met.*, ${bringsEnds(first) ? BEGINNING : NOTHING} as beginning
      from ${requestRows(COLUMNS, rows)} cross join lateral (${linksOf(first)}) as met`,
  };
}

function linksOf({ selection, side, walk, isRead }: LinkWalk): RawBuilder<unknown> {
  const [here, there] = side === 'OUT' ? ['from_slug', 'to_slug'] : ['to_slug', 'from_slug'];
  const other = sql.ref(`link.${there}`);
  // What begins and ends at one entity is found as it begins.
  const isApart = selection.direction === 'BOTH' && side === 'IN';
  const from = sql`select link.predicate, link.from_slug, link.to_slug,
    ${isRead ? sql.ref('link.citations') : sql`${NOTHING} as citations`}
    from link where ${sql.ref(`link.${here}`)} = request.slug
    ${isApart ? sql`and link.from_slug <> link.to_slug` : sql``}`;
  return selection.predicates === null
    ? sql`${from} ${isWithin(walk, other)} ${inOrder('link', there, walk)}`
    : sql`select found.*
          from unnest(request.predicates, request.lowers, request.uppers)
            as part (predicate, lower, upper)
          cross join lateral (
            ${from} and link.predicate = part.predicate and ${other} >= part.lower
            and ${other} < part.upper ${inOrder('link', there, walk)}
          ) as found ${inOrder('found', there, walk)}`;
}

function isWithin(
  { from: lower, to: upper }: Walk,
  other: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const place = sql`(link.predicate, ${other})`;
  const behind = sql`and ${place} >= (request.lower_predicate, request.lower_other)`;
  const before = sql`and ${place} < (request.upper_predicate, request.upper_other)`;
  return sql`${lower === null ? sql`` : behind} ${upper === null ? sql`` : before}`;
}

function inOrder(table: string, other: string, { isBackwards }: Walk): RawBuilder<unknown> {
  const direction = isBackwards ? sql`desc` : sql`asc`;
  return sql`order by ${sql.ref(`${table}.predicate`)} ${direction},
    ${sql.ref(`${table}.${other}`)} ${direction} limit request.most`;
}

function rowOf({ number, selection: { slug, predicates }, side, walk }: LinkWalk): RequestRow {
  const range = { slug, side, lower: walk.from, upper: walk.to };
  return {
    walk: number,
    slug,
    most: walk.most,
    ...(predicates === null ? sideInRow(range) : predicatesInRow(predicates, range)),
  };
}

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { PREDICATES, ruleOf } from '../../model/link.js';
import type { LinkDirection, LinkSelection, Predicate } from '../../model/link.js';
import { allLinksBeginning, linkTally } from '../table/tally-key.js';
import type { StatementPart } from './joined-statement.js';
import { linksShape, sidesOf } from './link-side.js';
import { requestRows } from './request-rows.js';
import type { RequestRow } from './request-rows.js';

/** A count of the links at an entity. */
export interface LinkCount {
  readonly number: number;
  readonly selection: LinkSelection;
}

const ALL = Object.keys(PREDICATES) as Predicate[];

/** True for links that could begin and end at one entity. */
function canLoop(predicate: Predicate): boolean {
  const { from, to } = ruleOf(predicate);
  return from.includes(to);
}

const COLUMNS = {
  number: 'integer',
  slug: 'text',
  predicates: 'text[]',
  loops: 'text[]',
  tallies_out: 'text[]',
  tallies_in: 'text[]',
} as const;

/** Takes counts of links that are found alike: gives each with its number. */
export function linkCountsPart(counts: readonly LinkCount[]): StatementPart {
  const [first] = counts as readonly [LinkCount, ...LinkCount[]];
  return {
    shape: `link count ${linksShape(first.selection)}`,
    rows: counts.map(rowOf),
    queryOf: (rows) => sql`select request.number, ${countOf(first)} as count
      from ${requestRows(COLUMNS, rows)}`,
  };
}

function countOf({ selection }: LinkCount): RawBuilder<unknown> {
  const { direction, predicates } = selection;
  if (predicates === null) return direction === 'BOTH' ? countAround : allOn(direction);
  const sum = sql.join(sidesOf(selection).map(someOn), sql` + `);
  return direction === 'BOTH' ? sql`${sum} - ${loopsOf(sql`unnest(request.loops)`)}` : sum;
}

const HERE = { OUT: sql.ref('link.from_slug'), IN: sql.ref('link.to_slug') };
const TALLIES = { OUT: sql.ref('request.tallies_out'), IN: sql.ref('request.tallies_in') };

// Looked up one by one: the links of a hub are never read for the few that could lead back to it.
function loopsOf(predicates: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select count(*) from ${predicates} as wanted (predicate)
    cross join lateral (select 1 as met from link where link.from_slug = request.slug
      and link.predicate = wanted.predicate and link.to_slug = request.slug limit 1) as loop)`;
}

const NOTHING = sql`0`;

/** All links on one side of the entity whose slug a request has; of a loop only one side should count. */
function allOn(side: LinkDirection, loops = NOTHING, isApart = sql``): RawBuilder<unknown> {
  const beginning = sql.lit(allLinksBeginning(side));
  return sql`coalesce(
    (select tally.count - ${loops} from tally where tally.key = ${beginning} || request.slug),
    (select count(*) from link where ${HERE[side]} = request.slug ${isApart}))`;
}

const LOOPS = loopsOf(
  sql`unnest(array[${sql.join(ALL.filter(canLoop).map((predicate) => sql.lit(predicate)))}])`,
);

/** The number of all links that begin or end at the entity whose slug a request has. */
export const countAround = sql`${allOn('OUT')}
  + ${allOn('IN', LOOPS, sql`and link.from_slug <> link.to_slug`)}`;

function someOn(side: LinkDirection): RawBuilder<unknown> {
  const few = sql`(select count(*) from link where ${HERE[side]} = request.slug
    and link.predicate = wanted.predicate)`;
  return sql`(select coalesce(sum(coalesce(
      (select tally.count from tally where tally.key = wanted.tally), ${few})), 0)
    from unnest(request.predicates, ${TALLIES[side]}) as wanted (predicate, tally))`;
}

function rowOf({ number, selection: { slug, predicates } }: LinkCount): RequestRow {
  if (predicates === null) return { number, slug };
  const wanted = [...new Set(predicates)];
  const talliesOn = (side: LinkDirection) =>
    wanted.map((predicate) => linkTally(slug, predicate, side));
  return {
    number,
    slug,
    predicates: wanted,
    loops: wanted.filter(canLoop),
    tallies_out: talliesOn('OUT'),
    tallies_in: talliesOn('IN'),
  };
}

import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/**
 * The tables of the graph. Texts that are keys have the collation "C", by which they compare as in JavaScript as long
 * as they are plain, which slugs are; names, which can be anything, are ordered by bytes of their own.
 */
const STATEMENTS = [
  sql`create table state (
    is_only boolean primary key default true check (is_only),
    version text not null,
    revision bigint not null default 1
  )`,
  sql`create table document (
    origin text collate "C" not null,
    name text collate "C" not null,
    content text not null,
    primary key (origin, name)
  )`,
  sql`create table node (
    slug text collate "C" primary key,
    kind text collate "C" not null,
    name_order bytea not null,
    body json not null
  )`,
  sql`create unique index node_by_kind on node (kind, slug)`,
  sql`create unique index node_by_name on node (kind, name_order, slug)`,
  sql`create table link (
    predicate text collate "C" not null,
    from_slug text collate "C" not null,
    to_slug text collate "C" not null,
    from_name_order bytea not null,
    citations json not null,
    primary key (from_slug, predicate, to_slug)
  )`,
  sql`create unique index link_by_end on link (to_slug, predicate, from_slug)`,
  sql`create unique index link_by_name on link (to_slug, predicate, from_name_order, from_slug)`,
  sql`create table facet (
    value text collate "C" not null,
    slug text collate "C" not null,
    name_order bytea not null,
    primary key (value, slug)
  )`,
  sql`create unique index facet_by_name on facet (value, name_order, slug)`,
  sql`create table fact_group (
    grouped_by text collate "C" not null,
    slug text collate "C" not null,
    facts json not null,
    primary key (grouped_by, slug)
  )`,
  sql`create table tally (
    key text collate "C" primary key,
    count integer not null
  )`,
  sql`create table membership (
    key text collate "C" primary key,
    bits bit varying not null
  )`,
  sql`create table digest (
    key text collate "C" primary key,
    body json not null
  )`,
];

export const graphTables: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(database);
  },
};

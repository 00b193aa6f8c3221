import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/**
 * The tables by which entities are found. What many documents have in common stands once, as a profile; a document has
 * what is its own. Its words are looked up without delay, so the index puts nothing off.
 */
const STATEMENTS = [
  sql`create table search_document (
    slug text collate "C" primary key,
    profile text collate "C" not null,
    part text not null,
    words tsvector not null
  )`,
  sql`create index search_document_by_word on search_document using gin (words) with (fastupdate = off)`,
  sql`create unique index search_document_by_profile on search_document (profile, slug)`,
  sql`create table search_profile (
    key text collate "C" primary key,
    documents integer not null,
    part text not null
  )`,
  sql`create table search_term (
    key text collate "C" primary key,
    word text collate "C" not null,
    frequencies text not null
  )`,
  sql`create table search_figure (
    key text collate "C" primary key,
    figure double precision not null
  )`,
];

export const searchTables: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(database);
  },
};

import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { RawBuilder } from 'kysely';

/** What a database is asked at once: a text with $1, $2 … in the places of its values. */
export interface Statement {
  /** Under this name a connection remembers how to go about it; null where its values decide that. */
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Asks a database, in the state in which the asker stands, and gives the rows of the answer. */
export type Ask = <Row>(statement: Statement) => Promise<readonly Row[]>;

/** Writes statements, and sends none. */
const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The statement that a query says; those of one name must have one text. */
export function statementOf(query: RawBuilder<unknown>, name: string | null = null): Statement {
  const { sql, parameters } = query.compile(writer);
  return { name, text: sql, values: parameters };
}

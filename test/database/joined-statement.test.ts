import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { joinedStatement } from '../../src/database/read/joined-statement.js';
import type { StatementPart } from '../../src/database/read/joined-statement.js';

/** Asks for some numbers, in a way of its own. */
function part(way: string, ...numbers: readonly number[]): StatementPart {
  return {
    shape: way,
    rows: numbers.map((number) => ({ number })),
    queryOf: (rows) => sql`select ${sql.lit(way)} as way, ${JSON.stringify(rows)}::json as row`,
  };
}

describe('a statement for several queries', () => {
  it('is remembered where they are of one shape', () => {
    const one = joinedStatement([part('plain', 1)], new Set(['plain']));
    const other = joinedStatement([part('plain', 2, 3)], new Set(['plain']));
    expect(one.name).not.toBeNull();
    expect(other).toEqual({ ...one, values: ['[{"number":2},{"number":3}]'] });
  });

  it('is remembered as a mixture only where that is asked for again, in whatever order', () => {
    const shapes = new Set(['left', 'right']);
    const asked = [
      [part('left', 1), part('right', 2)],
      [part('right', 2), part('left', 1)],
      [part('left', 1), part('right', 2)],
      [part('right', 4), part('left', 3)],
    ].map((parts) => joinedStatement(parts, shapes));
    const [first, , third] = asked;
    expect(asked.map(({ name }) => name === null)).toEqual([true, true, false, false]);
    expect(asked.map(({ text }) => text)).toEqual(asked.map(() => first?.text));
    expect(asked[3]).toEqual({ ...third, values: ['[{"number":3}]', '[{"number":4}]'] });
  });

  it('is remembered for no more than some mixtures', () => {
    const names = Array.from({ length: 60 }, (_, number) => {
      const parts = [part(`one ${number}`, 1), part('other', 2)];
      const statements = [1, 2, 3].map(() => joinedStatement(parts, new Set(['one', 'other'])));
      return statements.at(-1)?.name;
    });
    expect(names[0]).not.toBeNull();
    expect(names.at(-1)).toBeNull();
  });
});

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { LRUCache } from 'lru-cache';
import { compareTexts } from '../../model/page.js';
import type { Statement } from '../statement.js';
import { statementOf } from '../statement.js';
import type { RequestRow } from './request-rows.js';

/** A query over rows of requests, which are the one value that it has. */
export interface StatementPart {
  /** The same for two queries exactly when they differ by their rows alone. */
  readonly shape: string;
  readonly rows: readonly RequestRow[];
  readonly queryOf: (rows: readonly RequestRow[]) => RawBuilder<unknown>;
}

/**
 * Of how many statements the text is kept, each under a name by which every connection keeps its plan: to write one, and to
 * plan it, takes longer than what it asks for. They are the first that are asked, and stay.
 */
const MOST_KEPT = 500;
/** Of mixtures there are very many: so often one must be asked to be kept, and so many are. */
const OFTEN = 3;
const MOST_MIXTURES = 50;

const kept = new Map<string, Pick<Statement, 'name' | 'text'>>();
const timesAsked = new LRUCache<string, number>({ max: 1_000 });
let mixtures = 0;

/**
 * One statement for several queries of the same columns. It is remembered where all that is asked for is of one of the
 * `shapes`, and as a mixture of several where it is asked again and again.
 */
export function joinedStatement(
  parts: readonly StatementPart[],
  shapes: ReadonlySet<string>,
): Statement {
  const inOrder = parts.toSorted((one, other) => compareTexts(one.shape, other.shape));
  const key = inOrder.map(({ shape }) => shape).join('\n');
  const known = kept.get(key);
  if (known !== undefined) {
    return { ...known, values: inOrder.map(({ rows }) => JSON.stringify(rows)) };
  }
  const queries = inOrder.map(({ queryOf, rows }) => sql`(${queryOf(rows)})`);
  const statement = statementOf(sql.join(queries, sql` union all `));
  const isMixture = shapes.size > 1;
  if (kept.size >= MOST_KEPT || (isMixture && !isAskedOften(key))) return statement;
  const name = createHash('sha1').update(statement.text).digest('base64url');
  kept.set(key, { name, text: statement.text });
  if (isMixture) mixtures += 1;
  return { ...statement, name };
}

function isAskedOften(mixture: string): boolean {
  if (mixtures >= MOST_MIXTURES) return false;
  const times = (timesAsked.get(mixture) ?? 0) + 1;
  timesAsked.set(mixture, times);
  return times >= OFTEN;
}

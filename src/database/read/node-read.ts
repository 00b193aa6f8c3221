import { sql } from 'kysely';
import type { StoredNode } from '../../model/entity.js';
import type { Store } from '../../store/store.js';
import type { Ask } from '../statement.js';
import { statementOf } from '../statement.js';
import { canBeKept } from './kept-text.js';

/** Reads nodes by their slugs. */
export function createNodeReads(ask: Ask): Pick<Store, 'nodesBySlugs'> {
  return {
    async nodesBySlugs(slugs) {
      const rows = await ask<{ readonly body: StoredNode }>(
        statementOf(
          sql`select node.body from node where node.slug = any(${slugs.filter(canBeKept)}::text[])`,
          'nodes by slugs',
        ),
      );
      return rows.map(({ body }) => body);
    },
  };
}

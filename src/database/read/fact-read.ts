import { sql } from 'kysely';
import type { Fact } from '../../model/evidence.js';
import type { Slug } from '../../model/slug.js';
import type { Store } from '../../store/store.js';
import type { Ask } from '../statement.js';
import { statementOf } from '../statement.js';
import { canBeKept } from './kept-text.js';

/** Reads facts by what they are about, and by the conflict in which they compete. */
export function createFactReads(ask: Ask): Pick<Store, 'factsByConflicts' | 'factsBySubjects'> {
  async function facts(groupedBy: string, slugs: readonly Slug[]): Promise<readonly Fact[]> {
    const rows = await ask<{ readonly facts: readonly Fact[] }>(
      statementOf(
        sql`select fact_group.facts from fact_group
          where fact_group.grouped_by = ${groupedBy} and fact_group.slug = any(${slugs.filter(canBeKept)}::text[])`,
        'facts by slugs',
      ),
    );
    return rows.flatMap((row) => row.facts);
  }

  return {
    factsBySubjects: (subjects) => facts('subject', subjects),
    factsByConflicts: (conflicts) => facts('conflict', conflicts),
  };
}

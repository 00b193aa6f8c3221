import { sql } from 'kysely';
import type { Fact } from '../../model/evidence.js';
import type { Slug } from '../../model/slug.js';
import type { Store } from '../../store/store.js';
import type { Read } from '../gathered.js';
import type { Ask } from '../statement.js';
import { statementOf } from '../statement.js';
import { canBeKept } from './kept-text.js';

interface FactReads extends Pick<Store, 'factsByConflicts'> {
  readonly factsAbout: Read<Slug, readonly Fact[]>;
}

interface FactGroup {
  readonly slug: Slug;
  readonly facts: readonly Fact[];
}

/** Reads facts by what they are about, and by the conflict in which they compete. */
export function createFactReads(ask: Ask): FactReads {
  function groups(groupedBy: string, slugs: readonly Slug[]): Promise<readonly FactGroup[]> {
    return ask<FactGroup>(
      statementOf(
        sql`select fact_group.slug, fact_group.facts from fact_group
          where fact_group.grouped_by = ${groupedBy} and fact_group.slug = any(${slugs.filter(canBeKept)}::text[])`,
        'facts by slugs',
      ),
    );
  }

  return {
    async factsAbout(subjects) {
      const found = new Map<Slug, readonly Fact[]>();
      for (const { slug, facts } of await groups('subject', subjects)) found.set(slug, facts);
      return subjects.map((slug) => found.get(slug) ?? []);
    },
    factsByConflicts: async (conflicts) =>
      (await groups('conflict', conflicts)).flatMap(({ facts }) => facts),
  };
}

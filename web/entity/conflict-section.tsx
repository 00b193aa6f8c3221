import { Link } from 'wouter';
import { ConflictCard } from '../conflict/conflict-card.js';
import { conflictAddress } from '../part/conflict-note.js';
import type { Named } from '../part/known-names.js';
import type { KnownEntity } from './known-entity.js';
import { conflictsBesideFacts } from './shown-conflicts.js';

interface ConflictSectionProps {
  readonly entity: KnownEntity;
  readonly names: ReadonlyMap<string, Named>;
}

/** The conflicts that an entity takes part in: in full where no fact above tells of them. */
export function ConflictSection({ entity, names }: ConflictSectionProps) {
  const { facts, conflicts } = entity;
  const told = conflictsBesideFacts(facts);
  const isTold = ({ slug }: { readonly slug: string }) => told.has(slug);
  const above = conflicts.filter(isTold);
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">Conflicts</h2>
      {above.length > 0 && (
        <>
          <p className="quiet">Told above, beside the facts that they are about:</p>
          <ul>
            {above.map(({ slug, topic }) => (
              <li key={slug}>
                <Link href={conflictAddress(slug)}>{topic}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {conflicts
        .filter((conflict) => !isTold(conflict))
        .map((conflict) => (
          <ConflictCard key={conflict.id} conflict={conflict} names={names} level="h3" />
        ))}
    </section>
  );
}

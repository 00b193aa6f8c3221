import { FactTable } from '../part/fact-table.js';
import { knownNames } from '../part/known-names.js';
import { UnknownList } from '../part/unknown-list.js';
import { counted } from '../part/words.js';
import { ConflictSection } from './conflict-section.js';
import { EditionList } from './edition-list.js';
import { EntityHead } from './entity-head.js';
import type { KnownEntity } from './known-entity.js';
import { LinkSection } from './link-section.js';
import { PagePlaces } from './page-places.js';
import { Summary } from './summary/summary.js';

/** What is known of an entity: in short, as all its facts, as open questions, and as what it is linked to. */
export function EntityView({ entity }: { readonly entity: KnownEntity }) {
  const { slug, facts, unknowns, conflicts } = entity;
  const names = knownNames(entity);
  return (
    <article className="entity">
      <EntityHead entity={entity} />
      <PagePlaces entity={entity} />
      <Summary entity={entity} />
      {entity.__typename === 'Report' && <EditionList report={slug} />}
      <section aria-labelledby="facts">
        <h2 id="facts">Facts</h2>
        {facts.length === 0 ? (
          <p className="quiet">No fact is recorded.</p>
        ) : (
          <FactTable
            facts={facts}
            names={names}
            caption={`${counted(facts.length, 'fact')}, each with how it is known and who says so.`}
          />
        )}
      </section>
      {conflicts.length > 0 && <ConflictSection entity={entity} names={names} />}
      <section aria-labelledby="unknowns">
        <h2 id="unknowns">What is not known</h2>
        {unknowns.length === 0 ? (
          <p className="quiet">
            No open question is recorded. That does not mean that there is none.
          </p>
        ) : (
          <UnknownList unknowns={unknowns} />
        )}
      </section>
      <LinkSection slug={slug} isSource={entity.__typename === 'Source'} />
    </article>
  );
}

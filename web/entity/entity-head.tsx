import { KindMark } from '../part/kind-mark.js';
import { nameInWords } from '../part/name-in-words.js';
import { titleOf } from '../part/words.js';
import { EntityWays } from './entity-ways.js';
import type { KnownEntity } from './known-entity.js';

/** What an entity is: its kind, its name, its title, what it is about, and where it can be seen otherwise. */
export function EntityHead({ entity }: { readonly entity: KnownEntity }) {
  const { __typename, name, slug, description, aliases } = entity;
  const others = aliases.filter((alias) => !('title' in entity) || alias !== entity.title);
  const title = 'title' in entity && entity.title !== name ? entity.title : null;
  return (
    <header className="entity-head">
      <p className="kind">
        <KindMark kind={__typename} /> {titleOf(__typename)}
      </p>
      <h1>{nameInWords(name)}</h1>
      {title !== null && <p className="title">{title}</p>}
      {description !== null && <p className="description">{description}</p>}
      {others.length > 0 && <p className="quiet aliases">Also called: {others.join('; ')}</p>}
      <EntityWays slug={slug} kind={__typename} />
    </header>
  );
}

import type { KnownEntity } from './known-entity.js';

/** Leads to the parts of a long page, and tells how much stands in each. */
export function PagePlaces({ entity }: { readonly entity: KnownEntity }) {
  const { facts, unknowns, conflicts } = entity;
  const places = [
    ...(entity.__typename === 'Report' ? [{ id: 'editions', name: 'Editions' }] : []),
    { id: 'facts', name: `Facts ${facts.length}` },
    ...(conflicts.length > 0 ? [{ id: 'conflicts', name: `Conflicts ${conflicts.length}` }] : []),
    { id: 'unknowns', name: `Not known ${unknowns.length}` },
    { id: 'links', name: 'Links' },
  ];
  return (
    <nav className="places" aria-label="On this page">
      {places.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}

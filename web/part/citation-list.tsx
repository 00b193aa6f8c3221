import { EntityLink } from './entity-link.js';

interface CitedPlace {
  readonly locator: string;
  readonly source: { readonly slug: string; readonly name: string };
}

/** Who says so, and where. */
export function CitationList({ citations }: { readonly citations: readonly CitedPlace[] }) {
  return (
    <ul className="citations" aria-label="Who says so">
      {citations.map(({ source, locator }) => (
        <li key={`${source.slug} ${locator}`}>
          <EntityLink {...source} />, {locator}
        </li>
      ))}
    </ul>
  );
}

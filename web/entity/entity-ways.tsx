import { Link } from 'wouter';
import type { KnownEntity } from './known-entity.js';

interface EntityWaysProps {
  readonly slug: string;
  readonly kind: KnownEntity['__typename'];
}

/** Where else an entity can be seen: in the graph, on the timeline, in a calendar, and as linked data. */
export function EntityWays({ slug, kind }: EntityWaysProps) {
  const name = encodeURIComponent(slug);
  const address = `${location.origin}/id/${name}`;
  return (
    <nav className="ways" aria-label="Other views of it">
      <Link href={`/graph?at=${name}`}>Graph around it</Link>
      {kind === 'Report' && <Link href={`/?reports=${name}`}>Timeline</Link>}
      {kind === 'Edition' && <Link href={`/?edition=${name}`}>Timeline</Link>}
      {kind === 'Report' && (
        <a href={`/calendar.ics?report=${name}`}>Calendar of releases (.ics)</a>
      )}
      <span className="quiet" title="Ask for it as application/ld+json">
        Linked data: <code>{address}</code>
      </span>
    </nav>
  );
}

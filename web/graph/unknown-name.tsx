import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { textOfSlug } from '../entity/slug-text.js';

interface UnknownNameProps {
  readonly name: string;
  /** What the reader can do with the boxes above, as the beginning of a sentence. */
  readonly children: ReactNode;
}

/** Says that nothing in the graph has a name, and how to find what was meant. */
export function UnknownName({ name, children }: UnknownNameProps) {
  const search = new URLSearchParams({ text: textOfSlug(name) }).toString();
  return (
    <section role="status">
      <h2>Nothing has this name</h2>
      <p>
        The graph knows nothing by the name <code>{name}</code>. {children}, or{' '}
        <Link href={`/search?${search}`}>search the graph</Link> for it.
      </p>
    </section>
  );
}

import { CitationList } from '../part/citation-list.js';
import type { CitedLink } from './link-group.js';

/** What a link rests on. */
export function LinkEvidence({ link }: { readonly link: CitedLink }) {
  return link.citations.length === 0 ? (
    <p className="quiet">No source is cited for it.</p>
  ) : (
    <CitationList citations={link.citations} />
  );
}

import { CitationList } from '../part/citation-list.js';
import { EntityLink } from '../part/entity-link.js';
import { KindMark } from '../part/kind-mark.js';
import { predicateInWords } from '../part/predicate-words.js';
import { titleOf } from '../part/words.js';
import type { LinkGroup } from './link-group.js';

interface LinkGroupListProps {
  readonly group: LinkGroup;
  /** Whether all its links are here, so that they can be counted. */
  readonly isWhole: boolean;
}

/** How many links stay together in one column. */
const LONGEST_TOGETHER = 12;

/** The neighbours that links of one kind lead to; what a link rests on is opened by the reader. */
export function LinkGroupList({ group, isWhole }: LinkGroupListProps) {
  const { predicate, direction, links } = group;
  return (
    <section className={links.length > LONGEST_TOGETHER ? 'link-group long' : 'link-group'}>
      <h3 title={`${predicate}, ${direction}`}>
        {predicateInWords(predicate, direction)}{' '}
        {isWhole && <span className="quiet">{links.length}</span>}
      </h3>
      <ul>
        {links.map(({ neighbor, citations }) => (
          <li key={neighbor.id}>
            <KindMark kind={neighbor.__typename} />{' '}
            <EntityLink slug={neighbor.slug} name={neighbor.name} />{' '}
            <span className="quiet">{titleOf(neighbor.__typename)}</span>
            {citations.length > 0 && (
              <details>
                <summary aria-label={`Evidence of the link to ${neighbor.name}`}>Evidence</summary>
                <CitationList citations={citations} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

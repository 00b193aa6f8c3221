import { Link } from 'wouter';
import { KindMark } from '../part/kind-mark.js';
import { nameInWords } from '../part/name-in-words.js';
import { predicateInWords } from '../part/predicate-words.js';
import { counted, wordsOf } from '../part/words.js';
import { graphAddress } from './graph-address.js';
import { keyOfLink } from './link-group.js';
import type { CitedLink, LinkGroup } from './link-group.js';
import { LinkEvidence } from './link-evidence.js';
import type { ShownGroup } from './picture-plan.js';

interface LinkListProps {
  readonly shown: readonly ShownGroup[];
  /** Where those of a group are that are not shown. */
  readonly restAddress: (group: LinkGroup) => string;
}

/** The links of the picture as a list: by predicate and direction, each with its evidence. */
export function LinkList({ shown, restAddress }: LinkListProps) {
  return (
    <div className="link-list">
      {shown.map(({ group, links }) => (
        <section key={group.key} aria-label={predicateInWords(group.predicate, group.way)}>
          <h3>
            {predicateInWords(group.predicate, group.way)}{' '}
            <span className="quiet">
              {group.way === 'IN'
                ? `← ${wordsOf(group.predicate)}`
                : `${wordsOf(group.predicate)} →`}
            </span>
          </h3>
          <ul>
            {links.map((link) => (
              <LinkItem key={keyOfLink(link)} link={link} />
            ))}
          </ul>
          {links.length < group.total && (
            <p className="rest-of-list">
              {links.length} of {group.total} shown.{' '}
              <Link href={restAddress(group)}>
                {`Show ${counted(group.total - links.length, 'other')}`}
              </Link>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

function LinkItem({ link }: { readonly link: CitedLink }) {
  const { neighbor, citations } = link;
  return (
    <li>
      <KindMark kind={neighbor.__typename} />
      <Link href={graphAddress({ at: neighbor.slug })}>{nameInWords(neighbor.name)}</Link>
      <span className="unseen">, {wordsOf(neighbor.__typename)}</span>
      <details>
        <summary>
          {counted(citations.length, 'citation')}
          <span className="unseen"> for {nameInWords(neighbor.name)}</span>
        </summary>
        <LinkEvidence link={link} />
      </details>
    </li>
  );
}

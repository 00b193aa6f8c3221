import { CitationList } from '../part/citation-list.js';
import { EntityLink } from '../part/entity-link.js';
import type { Named } from '../part/known-names.js';
import type { KnownConflictFragment } from '../generated/graphql.js';
import { ClaimList } from './claim-list.js';
import { sidesOf } from './conflict-side.js';
import './conflict.css';

interface ConflictCardProps {
  readonly conflict: KnownConflictFragment;
  readonly names: ReadonlyMap<string, Named>;
  /** Which heading stands above it where it is shown. */
  readonly level: 'h2' | 'h3';
}

/** A conflict at a glance: what is believed, what is said against it, and why the one is believed. */
export function ConflictCard({ conflict, names, level: Heading }: ConflictCardProps) {
  const { slug, topic, subject, facts, reason, citations } = conflict;
  const { believed, rejected } = sidesOf(facts);
  return (
    <article className="conflict" id={slug} tabIndex={-1} aria-labelledby={`${slug}-topic`}>
      <header>
        <Heading id={`${slug}-topic`}>
          <a href={`#${slug}`}>{topic}</a>
        </Heading>
        <p className="quiet">
          About <EntityLink slug={subject.slug} name={subject.name} />
        </p>
      </header>
      <div className="sides">
        <ClaimList title="✓ Believed" className="believed" claims={believed} names={names} />
        <ClaimList title="✗ Not believed" className="rejected" claims={rejected} names={names} />
      </div>
      <p className="why">
        <strong>Why: </strong>
        {reason}
      </p>
      <details>
        <summary aria-label={`What the reason rests on: ${topic}`}>
          What the reason rests on
        </summary>
        <CitationList citations={citations} />
      </details>
    </article>
  );
}
